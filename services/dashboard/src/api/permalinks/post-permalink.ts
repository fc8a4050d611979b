import { z } from 'zod'
import { makePermalink } from '../../permalinks/find-permalink.js'
import { Permalink } from '../../permalinks/permalink.js'
import { found } from '../found.js'
import { Id } from '../id.js'
import { NO_QUERY, route } from '../route.js'

export const postPermalink = route({
  method: 'post',
  path: '/api/v1/permalinks',
  access: 'analysis:write',
  summary: 'Keep one fact or finding of a comparison at an address of its own; its comparison is never removed',
  query: NO_QUERY,
  body: z.strictObject({
    comparisonId: Id,
    /** The id of a fact or of a finding. */
    rowId: Id,
  }),
  example: { comparisonId: 'c1', rowId: 'f1' },
  answers: {
    200: { description: 'It had one already', schema: Permalink },
    201: { description: 'The permalink', schema: Permalink },
  },
  problems: [404],
  handle: async ({ body }, services) => {
    const { permalink, isNew } = found(await makePermalink(services, body), 'row of a comparison')
    const headers = { Location: `/api/v1/permalinks/${permalink.id}` }
    return { status: isNew ? 201 : 200, headers, body: permalink }
  },
})
