import { z } from 'zod'

export const GroupsQuery = z.object({ done: z.enum(['kept', 'removed']).optional().catch(undefined) })
export type GroupsQuery = z.infer<typeof GroupsQuery>

const ID_MAX = 100
const id = z.string().max(ID_MAX)

/** The form of a group; what is missing is empty, and refused with a reason. */
export const GroupForm = z.object({
  name: z.string().trim().max(500).catch(''),
  outlet: z
    .union([id.transform((one) => [one]), z.array(id)])
    .optional()
    .catch(undefined)
    .transform((ids) => ids ?? []),
})
