import type { OpmlOutline } from './outline.js'

/** As many groups as a reader may have: lists of some programs have one for each tag. */
const GROUPS_MAX = 50

/**
 * The same outlines, with the groups that come first in the list. One whose group is beyond what a reader may have is
 * subscribed without it, and says which it was.
 */
export const withinGroups = (outlines: readonly OpmlOutline[]): OpmlOutline[] => {
  const kept = new Set<string>()
  return outlines.map((outline) => {
    const { group, url } = outline
    if (group === null || url === null) return outline
    if (kept.size < GROUPS_MAX) kept.add(group)
    return kept.has(group) ? outline : { ...outline, group: null, groupLeftOut: group }
  })
}
