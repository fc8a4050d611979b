import { askComparison } from '../../asking/ask-comparison.js'
import { ACCEPTED, accepted } from '../jobs/accepted.js'
import { NO_QUERY, route } from '../route.js'
import { SourcesBody } from './sources-body.js'

export const postComparison = route({
  method: 'post',
  path: '/api/v1/comparisons',
  access: 'analysis:write',
  summary: 'Compare 2 to 10 pages or texts now; the answer of the job names their event',
  query: NO_QUERY,
  body: SourcesBody,
  example: {
    sources: [
      { url: 'https://news.example/ferry' },
      { outlet: 'The Ridge', title: 'Ferry sinks', text: 'The ferry sank off the pier. Nine people were saved.' },
    ],
  },
  bodyLimit: '2mb',
  answers: { 202: ACCEPTED },
  problems: [],
  handle: async ({ body }, services) => accepted(await askComparison(services, body.sources)),
})
