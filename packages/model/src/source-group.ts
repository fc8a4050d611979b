import { z } from 'zod'

export const GROUP_NAME_MAX = 80

/** Outlets that a reader thinks of as one kind: "state", "local", "wires". One outlet can be in several. */
export const SourceGroup = z.object({ id: z.string(), name: z.string(), outletIds: z.array(z.string()) })
export type SourceGroup = z.infer<typeof SourceGroup>

/** How far a group covers one event. */
export const GroupCover = z.object({
  group: SourceGroup.pick({ id: true, name: true }),
  /** Outlets of the group in all, and those of them that report the event. */
  outlets: z.int(),
  covering: z.int(),
  /** Articles of the others, of whatever event, from twelve hours before its first report to a day after its last. */
  articlesOfOthers: z.int(),
  /** Outlets tell the event, of the group none or fewer than a third do, and its others published something meanwhile. */
  isBlindspot: z.boolean(),
})
export type GroupCover = z.infer<typeof GroupCover>
