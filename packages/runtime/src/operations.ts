import { createServer, type Server, type ServerResponse } from 'node:http'
import type { Log } from './log.js'
import { StartError } from './run-service.js'
import type { Settings } from './settings.js'

const READY_WITHIN_MS = 2_000

/** Whoever sends a request a byte at a time holds a socket no longer. */
const LIMITS = { headersTimeout: 5_000, requestTimeout: 5_000 }

/** The figures of a process, as Prometheus reads them. */
export interface Figures {
  contentType: string
  text(): Promise<string>
}

interface Watched {
  figures: Figures
  /** Rejects while the process cannot work. */
  ping(): Promise<unknown>
  log: Log
}

interface Operations {
  /** Where it answers; null where no port is set. */
  address: string | null
  stop(): Promise<void>
}

/**
 * Lets a process be watched: `/healthz` (it lives), `/readyz` (its store and queue answer, within two seconds) and
 * `/metrics` on the port of the settings; nothing where none is set. It serves figures only, to whoever reaches the port.
 * @throws StartError where the port cannot be had
 */
export const startOperations = async (
  { metricsPort, metricsHost }: Pick<Settings, 'metricsPort' | 'metricsHost'>,
  watched: Watched,
): Promise<Operations> => {
  if (metricsPort === null) return { address: null, stop: async () => {} }

  const server = createServer(LIMITS, (request, response) => {
    const answer = ANSWERS[request.url ?? '']
    if (!answer) return send(response, 404, 'There is nothing at this address.\n')
    answer(watched, response).catch((err) => {
      watched.log.error({ err }, 'a request of whoever watches failed')
      send(response, 500, 'Something went wrong here.\n')
    })
  })
  await listen(server, metricsPort, metricsHost)
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : metricsPort
  const address = `http://${metricsHost}:${port}`
  watched.log.info({ address }, 'can be watched')
  return { address, stop: () => close(server) }
}

type Answer = (watched: Watched, response: ServerResponse) => Promise<void>

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/healthz': async (_watched, response) => send(response, 200, 'ok\n'),
  '/readyz': async ({ ping, log }, response) => {
    try {
      await Promise.race([ping(), late()])
      send(response, 200, 'ok\n')
    } catch (err) {
      log.warn({ err }, 'not ready')
      send(response, 503, 'The store or the queue does not answer.\n')
    }
  },
  '/metrics': async ({ figures }, response) => {
    response.setHeader('Content-Type', figures.contentType)
    send(response, 200, await figures.text())
  },
}

const late = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), READY_WITHIN_MS).unref()
  })

const send = (response: ServerResponse, status: number, text: string): void => {
  response.statusCode = status
  response.end(text)
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) =>
      reject(new StartError(`PARALLAX_METRICS_PORT: port ${port} on ${host} cannot be had (${error.code}).`))
    server.once('error', refused)
    server.listen(port, host, () => {
      server.off('error', refused)
      resolve()
    })
  })

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
