import { GROUP_NAME_MAX, SourceGroup } from '@parallax/model'
import { z } from 'zod'
import { replaceGroups } from '../../asking/replace-groups.js'
import { Problem } from '../../server/problem.js'
import { Id } from '../id.js'
import { listOf } from '../list-of.js'
import { matchesTag } from '../matches-tag.js'
import { NO_QUERY, route } from '../route.js'
import { tagOf } from '../tag-of.js'

/** More than anybody keeps apart; each is counted for every event of a page. */
const GROUPS_MAX = 50
const OUTLETS_MAX = 2_000

const Body = z.strictObject({
  items: z
    .array(
      z.strictObject({
        /** Of the group that is changed; without one a group is begun. */
        id: Id.optional(),
        name: z.string().trim().min(1).max(GROUP_NAME_MAX),
        outletIds: z.array(Id).max(OUTLETS_MAX),
      }),
    )
    .max(GROUPS_MAX),
})

/** Refuses where the groups are not those of an `If-Match` (RFC 9110 section 13.1.1); without one they may be any. */
const checkMatch =
  (header: string | undefined) =>
  (groups: readonly SourceGroup[]): void => {
    if (header === undefined || matchesTag(header, tagOf(groups))) return
    throw new Problem('changed-meanwhile', 'Read the groups again: these are not the ones that you had.')
  }

export const putGroups = route({
  method: 'put',
  path: '/api/v1/groups',
  access: 'feeds:write',
  summary:
    "Makes the reader's groups of outlets those that are given, in place of all there were; with `If-Match` only where those are the ones of that `ETag`",
  headers: ['if-match'],
  query: NO_QUERY,
  body: Body,
  example: { items: [{ name: 'Wires', outletIds: [] }] },
  answers: { 200: { description: 'All groups', schema: listOf(SourceGroup) } },
  problems: [412],
  handle: async ({ body, header }, services) => {
    const groups = await replaceGroups(services, body.items, checkMatch(header('if-match')))
    return { status: 200, etag: tagOf(groups), body: { items: groups, next: null } }
  },
})
