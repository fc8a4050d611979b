import { describe, expect, it } from 'vitest'
import { type HubMemory, hubStep } from './hub-step.js'

const NOW = new Date('2026-11-20T12:00:00.000Z')
const HOUR = 3_600_000
const ago = (hours: number): string => new Date(NOW.getTime() - hours * HOUR).toISOString()

const DECLARED = { hub: 'https://hub.example/', topic: 'https://harbour.example/feed' }
const ASKED: HubMemory = { ...DECLARED, askedAt: null, tries: 0, leasedAt: null, leaseUntil: null }
const leased = (from: number, until: number): HubMemory => ({ ...ASKED, leasedAt: ago(from), leaseUntil: ago(until) })

describe('what is to be done about the hub of a feed', () => {
  it.each<[string, HubMemory | undefined, typeof DECLARED | null | undefined, string]>([
    ['a hub that is declared for the first time is asked', undefined, DECLARED, 'subscribe'],
    ['a feed without one is left in peace', undefined, null, 'none'],
    ['a document that was not read says nothing', undefined, undefined, 'none'],
    ['a hub that has not confirmed yet is waited for', { ...ASKED, askedAt: ago(0.5), tries: 1 }, DECLARED, 'none'],
    ['after an hour it is asked again', { ...ASKED, askedAt: ago(1), tries: 1 }, DECLARED, 'subscribe'],
    ['after the second try it is waited for two hours', { ...ASKED, askedAt: ago(1), tries: 2 }, DECLARED, 'none'],
    ['and not longer than a week', { ...ASKED, askedAt: ago(24 * 7), tries: 99 }, DECLARED, 'subscribe'],
    ['a lease that lasts is left alone', leased(50, -50), DECLARED, 'none'],
    ['a lease is renewed well before its end', leased(61, -39), undefined, 'subscribe'],
    ['a lease that ended is asked for anew', leased(200, 100), undefined, 'subscribe'],
    ['a renewal is waited for', { ...leased(61, -39), askedAt: ago(0.2), tries: 1 }, undefined, 'none'],
    ['another hub is asked at once', leased(50, -50), { ...DECLARED, hub: 'https://two.example/' }, 'subscribe'],
    ['a hub that is declared no longer is left', leased(50, -50), null, 'unsubscribe'],
    ['and left again only later', { ...leased(50, -50), askedAt: ago(0.1), tries: 1 }, null, 'none'],
  ])('%s', (_, memory, declared, step) => expect(hubStep(memory, declared, NOW)).toBe(step))
})
