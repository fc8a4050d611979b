import { z } from 'zod'
import type { Services } from '../../server/services.js'
import { within } from '../../server/within.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

const ANSWERS_WITHIN_MS = 2_000

const PartState = z.enum(['ok', 'unreachable'])
const Readiness = z.object({ status: PartState, store: PartState, queue: PartState })

const stateOf = async (
  name: string,
  part: { ping(): Promise<void> },
  { log }: Services,
): Promise<z.infer<typeof PartState>> => {
  try {
    await within(ANSWERS_WITHIN_MS, name, part.ping())
    return 'ok'
  } catch (err) {
    log.warn({ err, part: name }, 'not ready')
    return 'unreachable'
  }
}

export const getReadiness = route({
  method: 'get',
  path: '/readyz',
  access: 'alive',
  summary: 'Whether the store and the queue answer, each within two seconds',
  query: NO_QUERY,
  body: NO_BODY,
  answers: {
    200: { description: 'Both answer', schema: Readiness },
    503: { description: 'One of them does not', schema: Readiness },
  },
  problems: [],
  handle: async (_request, services) => {
    const [store, queue] = await Promise.all([
      stateOf('store', services.store, services),
      stateOf('queue', services.queue, services),
    ])
    const isReady = store === 'ok' && queue === 'ok'
    const body: z.infer<typeof Readiness> = { status: isReady ? 'ok' : 'unreachable', store, queue }
    return isReady ? { status: 200, body } : { status: 503, body }
  },
})
