import { z } from 'zod'
import { NO_BODY, NO_QUERY, route } from '../route.js'

const Alive = z.object({ status: z.literal('ok') })
const ALIVE: z.infer<typeof Alive> = { status: 'ok' }

export const getHealth = route({
  method: 'get',
  path: '/healthz',
  access: 'alive',
  summary: 'Whether this process lives; asks nothing else',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'It lives', schema: Alive } },
  problems: [],
  handle: async () => ({ status: 200, body: ALIVE }),
})
