import { GROUP_NAME_MAX, SourceGroup } from '@parallax/model'
import { z } from 'zod'
import { replaceGroups } from '../../asking/replace-groups.js'
import { Id } from '../id.js'
import { listOf } from '../list-of.js'
import { NO_QUERY, route } from '../route.js'

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

export const putGroups = route({
  method: 'put',
  path: '/api/v1/groups',
  access: 'feeds:write',
  summary: "Makes the reader's groups of outlets those that are given, in place of all there were",
  query: NO_QUERY,
  body: Body,
  answers: { 200: { description: 'All groups', schema: listOf(SourceGroup) } },
  problems: [],
  handle: async ({ body }, services) => ({
    status: 200,
    body: { items: await replaceGroups(services, body.items), next: null },
  }),
})
