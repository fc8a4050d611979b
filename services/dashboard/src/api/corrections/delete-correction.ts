import { takeCorrectionBack } from '../../asking/correct.js'
import { Problem } from '../../server/problem.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const deleteCorrection = route({
  method: 'delete',
  path: '/api/v1/corrections/{id}',
  access: 'analysis:write',
  summary: 'Take a correction back, as far as no later one has changed the same again',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 204: { description: 'It holds no longer, and its events are compared again' } },
  problems: [404],
  handle: async ({ id }, services) => {
    if (!(await takeCorrectionBack(services, id))) throw new Problem('not-found', 'There is no such correction.')
    return { status: 204 }
  },
})
