import { z } from 'zod'
import { countOutcomes, ImportedOutline, importOpml, OPML_LIMIT } from '../../asking/import-opml.js'
import { NO_QUERY, route } from '../route.js'

const Imported = z.object({
  items: z.array(ImportedOutline),
  counts: z.object({ subscribed: z.int(), known: z.int(), refused: z.int() }),
})

export const postOpml = route({
  method: 'post',
  path: '/api/v1/opml',
  access: 'feeds:write',
  summary: 'Subscribe the feeds of an OPML list (1.0 or 2.0); groups, one in another too, become source groups',
  query: NO_QUERY,
  body: z.instanceof(Uint8Array, { error: 'Send the list as the body' }),
  bodyTypes: ['text/x-opml', 'application/xml', 'text/xml'],
  bodyLimit: OPML_LIMIT,
  answers: { 200: { description: 'What became of each outline, in the order of the list', schema: Imported } },
  problems: [],
  handle: async ({ body }, services) => {
    const items = await importOpml(services, body)
    return { status: 200, body: { items, counts: countOutcomes(items) } }
  },
})
