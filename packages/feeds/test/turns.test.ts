import { describe, expect, it } from 'vitest'
import { HostBusy, openWeb } from '../src/index.js'
import { hostileWorld } from './hostile/hostile-world.js'

const { get, server, web } = hostileWorld()

const door = (more: Partial<Parameters<typeof openWeb>[0]>) =>
  openWeb({ allowAddresses: ['127.0.0.2/32'], userAgent: 'Test/1.0', hostDelayMs: 0, ...more })

describe('one host is asked one thing at a time', () => {
  it.each(['page', 'feed'] as const)('a %s at a distance from the one before', async (accept) => {
    const spaced = door({ hostDelayMs: 120 })
    const started = Date.now()
    const fetched = await Promise.all([1, 2, 3].map(() => spaced.get(server().at('good'), { accept })))
    expect(fetched.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok'])
    expect(Date.now() - started).toBeGreaterThanOrEqual(239)
    await spaced.close()
  })

  it('H-60 a caller that gives up leaves the line, and the next one is served', async () => {
    const giveUp = new AbortController()
    const slow = get('silent')
    const waiting = web().get(server().at('good'), { accept: 'feed', signal: giveUp.signal })
    giveUp.abort(new Error('enough'))
    const next = get('good')
    await expect(waiting).rejects.toThrow('enough')
    expect(await slow).toMatchObject({ failure: 'timeout_headers' })
    expect(await next).toMatchObject({ outcome: 'ok' })
  })

  it('a feed goes before the pages that wait', async () => {
    const order: string[] = []
    const told = async (name: string, asked: Promise<unknown>) => {
      await asked
      order.push(name)
    }
    const url = server().at('good')
    await get('good') // so that what the site allows is known
    await Promise.all([
      told('first', get('good')),
      told('page', web().get(url, { accept: 'page' })),
      told('page', web().get(url, { accept: 'page' })),
      told('feed', web().get(url, { accept: 'feed' })),
    ])
    expect(order).toEqual(['first', 'feed', 'page', 'page'])
  })

  it('whose patience ends hears which host is busy, and nothing is asked of it', async () => {
    await get('good')
    const before = server().requests.length
    const slow = get('silent')
    const waiting = web().get(server().at('good'), { accept: 'feed', patienceMs: 50 })
    await expect(waiting).rejects.toEqual(new HostBusy(new URL(server().origin).host))
    await slow
    expect(server().requests.slice(before)).toEqual(['/silent'])
  })
})

describe('turns that are kept outside', () => {
  it('are taken for each request and given back, also where it fails', async () => {
    const log: string[] = []
    const outside = door({
      turns: {
        take: async (host, { apartMs, holdMs }) => {
          log.push(`take ${apartMs}`)
          expect({ host, holdMs }).toEqual({ host: new URL(server().origin).host, holdMs: 25_000 })
          return { taken: true, release: async () => void log.push('release') }
        },
      },
      hostDelayMs: 7,
    })
    await outside.get(server().at('half-open'), { accept: 'feed' })
    expect(log).toEqual(['take 0', 'release', 'take 7', 'release'])
    await outside.close()
  })

  it('that cannot be asked for are our own fault: no outcome, nothing kept against the feed', async () => {
    const broken = door({ turns: { take: () => Promise.reject(new Error('the database is away')) } })
    const asked = broken.get(server().at('good'), { accept: 'feed' })
    await expect(asked).rejects.toMatchObject({ name: 'TurnsAway', cause: new Error('the database is away') })
    await broken.close()
  })
})
