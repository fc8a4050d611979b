import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { decodeBytes, type Fetched, openWeb, type ParsedFeed, parseFeed, type Web } from '../../src/index.js'
import type { BehaviourName } from './behaviours.js'
import { startCanary, startHostileServer } from './hostile-server.js'

/** Time for whatever ends by itself. */
export const PATIENT = { connectMs: 20_000, headersMs: 20_000, idleMs: 20_000, totalMs: 25_000 }

/** Limits scaled down, so that a test of patience does not cost any. */
const LIMITS = { connectMs: 400, headersMs: 300, idleMs: 300, totalMs: 700, maxBytes: 200_000 }

const TRIES = 50

/**
 * A door that knows the rules of the server, read under the limits that it keeps: while the process starts and the machine
 * is busy that may take more than one, and a door that could not read them opens nothing for minutes.
 */
const openedWeb = async (
  server: Awaited<ReturnType<typeof startHostileServer>>,
  limits: typeof LIMITS,
  tries = TRIES,
): Promise<Web> => {
  const web = openWeb({ allowAddresses: ['127.0.0.2/32'], userAgent: 'Test/1.0', hostDelayMs: 0, limits })
  const { outcome } = await web.get(server.at('good'), { accept: 'feed' })
  if (outcome === 'ok' || tries === 0) return web
  await web.close()
  return openedWeb(server, limits, tries - 1)
}

/** A hostile server, a canary beside it that must never hear anything, and a door that may reach the server alone. */
export const hostileWorld = (limits: Partial<typeof LIMITS> = {}) => {
  let server: Awaited<ReturnType<typeof startHostileServer>>
  let canary: Awaited<ReturnType<typeof startCanary>>
  let web: Web
  beforeAll(async () => {
    server = await startHostileServer('127.0.0.2')
    canary = await startCanary()
    web = await openedWeb(server, { ...LIMITS, ...limits })
  })
  afterEach(() => expect(canary.accepted()).toBe(0))
  afterAll(async () => {
    await web.close()
    await server.close()
    await canary.close()
  })
  const get = (name: BehaviourName, argument?: string): Promise<Fetched> =>
    web.get(server.at(name, argument), { accept: 'feed' })
  return {
    get,
    server: () => server,
    web: () => web,
    /** Where the canary listens. */
    lure: () => `http://127.0.0.1:${canary.port}/secret`,
    /** Fetches, decodes and parses, as one poll does. Rejects where there is no feed. */
    read: async (name: BehaviourName, argument?: string): Promise<ParsedFeed> => {
      const fetched = await get(name, argument)
      if (fetched.outcome !== 'ok') throw new Error(JSON.stringify(fetched))
      return parseFeed(decodeBytes(fetched.bytes, fetched.contentType), fetched.url)
    },
  }
}

export const textOf = (fetched: Fetched): string =>
  fetched.outcome === 'ok' ? Buffer.from(fetched.bytes).toString() : JSON.stringify(fetched)
