import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { decodeBytes, type Fetched, openWeb, type ParsedFeed, parseFeed, type Web } from '../../src/index.js'
import type { BehaviourName } from './behaviours.js'
import { startCanary, startHostileServer } from './hostile-server.js'

/** Limits scaled down, so that a test of patience does not cost any. */
export const LIMITS = { connectMs: 400, headersMs: 300, idleMs: 300, totalMs: 700, maxBytes: 200_000 }

/** A hostile server, a canary beside it that must never hear anything, and a door that may reach the server alone. */
export const hostileWorld = (limits: Partial<typeof LIMITS> = {}) => {
  let server: Awaited<ReturnType<typeof startHostileServer>>
  let canary: Awaited<ReturnType<typeof startCanary>>
  let web: Web
  beforeAll(async () => {
    server = await startHostileServer('127.0.0.2')
    canary = await startCanary()
    web = openWeb({
      allowAddresses: ['127.0.0.2/32'],
      userAgent: 'Test/1.0',
      hostDelayMs: 0,
      limits: { ...LIMITS, ...limits },
    })
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
