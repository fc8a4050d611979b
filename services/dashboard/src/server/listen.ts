import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Settings, StartError } from '@parallax/runtime'
import type { Express } from 'express'

/** Clients that send their request a byte at a time hold a socket no longer than this; Node's own limits are 60 and 300 s. */
const HEADERS_WITHIN_MS = 15_000
const REQUEST_WITHIN_MS = 30_000
/** Answers under way get this long when the process stops; event streams and idle connections end with them. */
const DRAIN_MS = 3_000

export interface Listening {
  /** As a person opens it: `http://127.0.0.1:3000`. */
  address: string
  close(): Promise<void>
}

/** Listens on the configured host and port. @throws StartError with the remedy, where that cannot be had. */
export const listen = async (app: Express, { host, port }: Pick<Settings, 'host' | 'port'>): Promise<Listening> => {
  const limits = { headersTimeout: HEADERS_WITHIN_MS, requestTimeout: REQUEST_WITHIN_MS }
  const server = createServer(limits, app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(startError(error, host, port)))
    server.listen(port, host, resolve)
  })
  return { address: addressOf(server, host), close: () => closed(server) }
}

const REMEDIES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use: stop what listens there, or set PORT to another',
  EACCES: 'may not be used by this user: set PORT to 1024 or more',
  EADDRNOTAVAIL: 'is not an address of this machine: set PARALLAX_HOST to one',
  ENOTFOUND: 'is not an address of this machine: set PARALLAX_HOST to one',
}

const startError = (error: Error, host: string, port: number): Error => {
  const remedy = 'code' in error && typeof error.code === 'string' ? REMEDIES[error.code] : undefined
  return remedy === undefined ? error : new StartError(`Port ${port} on ${host} ${remedy}.`)
}

const isBound = (address: ReturnType<Server['address']>): address is AddressInfo =>
  address !== null && typeof address === 'object'

const addressOf = (server: Server, host: string): string => {
  const bound = server.address()
  const port = isBound(bound) ? bound.port : ''
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
