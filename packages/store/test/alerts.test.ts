import type { AlertRule, Comparison, Finding } from '@parallax/model'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshStore } from './fresh-store.js'
import { AT, anEvent, compare, later, placement, readArticle } from './stories.js'

const fresh = freshStore()

let eventId: string
/** The articles of two outlets, and the outlets. */
let articles: [string, string]
let outlets: string[]

beforeEach(async () => {
  const first = await anEvent(fresh.store, 'one')
  const second = await readArticle(fresh.store, { name: 'two', domain: 'ridge.example' })
  eventId = first.eventId
  articles = [first.articleId, second]
  await compare(fresh.store, eventId)
  await fresh.store.events.place(second, placement({ eventId }))
  outlets = (await fresh.store.outlets.list()).map(({ id }) => id)
})

const said = (articleId: string) => ({ articleId, in: 'text' as const, start: 0, end: 3, text: 'The' })

const conflict = (id: string): Finding => ({
  ...{ id, kind: 'number', rule: 'number/same-quantity@3', relation: 'conflict', unit: 'people', thing: id },
  ...{ summary: 'Twelve here, nine there', factId: null, evidence: articles.map(said), values: [] },
})

const label = (id: string): Finding => ({
  ...{ id, kind: 'label', rule: 'label/one-thing@2', about: id, uses: [], unevenness: 1 },
  ...{ summary: 'rebels here, fighters there', factId: null, evidence: articles.map(said) },
})

const factOf = (names: readonly string[]): Comparison['facts'][number] => ({
  ...{ id: 'f', origins: names.length, firstKnownAt: AT.toISOString(), canonical: 0, headlines: [], cells: [] },
  mentions: names.map(said),
})

const versions = ['b', 'c', 'd'].map((letter) => letter.repeat(64))
const open = (findings: Finding[], version = 0) =>
  compare(fresh.store, eventId, { findings, fingerprint: versions[version] ?? '' })

const ALL: AlertRule[] = [
  { on: 'number-conflict' },
  { on: 'new-finding', kind: 'label' },
  { on: 'fact-spread', origins: 2 },
]
const listed = async (rules: readonly AlertRule[]): Promise<string[]> =>
  (await fresh.store.alerts.list({ rules, limit: 50 })).items.map(({ id }) => id)

describe('alerts', () => {
  test('are kept with the comparison that shows them, the latest first, and told once', async () => {
    const { comparison } = await open([conflict('n1')])
    expect((await fresh.store.alerts.list({ rules: ALL, limit: 50 })).items).toEqual([
      expect.objectContaining({ id: 'number-conflict.n1', comparisonId: comparison.id, version: 2, eventId }),
    ])
    await open([conflict('n1'), label('l1')])
    expect(await listed(ALL)).toEqual(['number-conflict.n1'])

    await open([], 1)
    await fresh.store.articles.recordText(articles[1], {
      text: { state: 'read', from: 'page', paragraphs: ['The ferry two was edited.'] },
      ...{ at: later(1), nextReadAt: null },
    })
    await open([conflict('n1'), label('l1')], 2)
    expect(await listed(ALL)).toEqual(['new-finding.l1', 'number-conflict.n1'])
  })

  test('come page by page without one twice', async () => {
    await open(['n1', 'n2', 'n3'].map(conflict))
    const first = await fresh.store.alerts.list({ rules: ALL, limit: 2 })
    const second = await fresh.store.alerts.list({ rules: ALL, limit: 2, cursor: first.next })
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(
      ['n3', 'n2', 'n1'].map((id) => `number-conflict.${id}`),
    )
    expect(second.next).toBeNull()
  })

  test('are forgotten after thirty days', async () => {
    await open([conflict('n1')])
    await fresh.store.alerts.forgetOld(later(29 * 24 * 60))
    expect(await listed(ALL)).toHaveLength(1)
    await fresh.store.alerts.forgetOld(later(31 * 24 * 60))
    expect(await listed(ALL)).toEqual([])
  })
})

describe('a rule means', () => {
  test('what happened, in a certain outlet, pair of outlets, group or event', async () => {
    await open([conflict('n1'), label('l1')])
    const [outlet = '', other = ''] = outlets
    const [group] = await fresh.store.groups.replace([{ name: 'mine', outletIds: [outlet] }])
    const [empty] = await fresh.store.groups.replace([
      { ...group, name: 'mine', outletIds: [] },
      { name: 'x', outletIds: [other] },
    ])
    const on = 'number-conflict'
    for (const [rule, count] of [
      [{ on: 'new-finding', kind: 'number' }, 1],
      [{ on: 'new-finding', kind: 'quote' }, 0],
      [{ on: 'number-edit' }, 0],
      [{ on, outlet }, 1],
      [{ on, outlet: 'nobody' }, 0],
      [{ on, pair: [outlet, other] }, 1],
      [{ on, pair: [outlet, 'nobody'] }, 0],
      [{ on, group: empty?.id }, 0],
      [{ on, event: eventId }, 1],
      [{ on, event: 'none' }, 0],
    ] as [AlertRule, number][]) {
      expect([rule, (await listed([rule])).length]).toEqual([rule, count])
    }
    await fresh.store.groups.replace([{ ...empty, name: 'mine', outletIds: [other] }])
    expect(await listed([{ on, group: empty?.id }])).toHaveLength(1)
  })

  test('a fact that comes to so many origins, from fewer', async () => {
    const facts = [factOf(articles.slice(0, 1))]
    await compare(fresh.store, eventId, { facts, fingerprint: versions[0] ?? '' })
    const third = await readArticle(fresh.store, { name: 'three', domain: 'valley.example' })
    await fresh.store.events.place(third, placement({ eventId }))
    await compare(fresh.store, eventId, { facts: [factOf([...articles, third])], fingerprint: versions[1] ?? '' })
    for (const [rule, count] of [
      [{ on: 'fact-spread' }, 1],
      [{ on: 'fact-spread', origins: 2 }, 1],
      [{ on: 'fact-spread', origins: 4 }, 0],
    ] as [AlertRule, number][]) {
      expect([rule, (await listed([rule])).length]).toEqual([rule, count])
    }
  })

  test('an event under the name of one that was merged into it', async () => {
    await open([conflict('n1')])
    const other = await anEvent(fresh.store, 'elsewhere', { domain: 'valley.example' })
    await fresh.store.corrections.add({ kind: 'merge', eventId: other.eventId, intoEventId: eventId })
    expect(await listed([{ on: 'number-conflict', event: other.eventId }])).toEqual(['number-conflict.n1'])
  })
})

describe('deliveries', () => {
  const webhook = (rules: AlertRule[] = [{ on: 'number-conflict' }]) =>
    fresh.store.webhooks.add({ url: 'https://desk.example/hook', rules, secret: 'whsec_x' })
  const failed = { at: AT, reason: 'The server has a fault of its own (500).', isDead: true, disabledReason: null }

  test('are put down for the webhooks whose rules mean an alert, once', async () => {
    const { id } = await webhook()
    await webhook([{ on: 'number-edit' }])
    await open([conflict('n1'), label('l1')])
    await open([conflict('n1'), conflict('n2')], 1)
    const waiting = await fresh.store.deliveries.waiting(10)
    expect(waiting).toHaveLength(1)
    expect(await fresh.store.deliveries.outgoing(waiting[0] ?? '')).toMatchObject({
      ...{ webhookId: id, url: 'https://desk.example/hook', tries: 0, alert: { id: 'number-conflict.n1' } },
    })
    await fresh.store.deliveries.succeed(waiting[0] ?? '', AT)
    expect(await fresh.store.deliveries.waiting(10)).toEqual([])
    expect(await fresh.store.webhooks.get(id)).toMatchObject({
      ...{ status: 'active', lastDeliveredAt: AT.toISOString(), deliveries: { waiting: 0, delivered: 1, dead: 0 } },
    })
  })

  test('that wait go to the address as it is when they are sent, and failures at the old one are forgotten', async () => {
    const { id } = await webhook()
    await open([conflict('n1')])
    const [delivery = ''] = await fresh.store.deliveries.waiting(10)
    await fresh.store.deliveries.fail(delivery, { ...failed, isDead: false })
    expect(await fresh.store.webhooks.update(id, { name: 'The desk' })).toMatchObject({ status: 'failing' })
    const url = 'https://desk.example/moved'
    expect(await fresh.store.webhooks.update(id, { url })).toMatchObject({
      ...{ name: 'The desk', url, status: 'active', failingSince: null, lastError: null },
    })
    expect(await fresh.store.deliveries.outgoing(delivery)).toMatchObject({
      url,
      secret: 'whsec_x',
      failingSince: null,
    })

    await fresh.store.webhooks.update(id, { disabledReason: 'Off.' })
    await open([conflict('n1'), conflict('n2')], 1)
    expect(await fresh.store.deliveries.waiting(10)).toEqual([])
    await fresh.store.webhooks.update(id, { disabledReason: null })
    expect(await fresh.store.deliveries.waiting(10)).toEqual([delivery])
  })

  test('that were given up are seen with their reason, and tried anew in one call', async () => {
    const { id } = await webhook()
    await open([conflict('n1')])
    const [delivery = ''] = await fresh.store.deliveries.waiting(10)
    await fresh.store.deliveries.fail(delivery, { ...failed, isDead: false })
    expect(await fresh.store.deliveries.waiting(10)).toEqual([delivery])
    await fresh.store.deliveries.fail(delivery, { ...failed, disabledReason: 'It failed for three days.' })
    expect(await fresh.store.deliveries.waiting(10)).toEqual([])
    expect((await fresh.store.deliveries.list({ limit: 5, state: 'dead' })).items).toMatchObject([
      { id: delivery, webhookId: id, tries: 2, error: failed.reason, alert: { on: 'number-conflict', eventId } },
    ])
    expect(await fresh.store.webhooks.get(id)).toMatchObject({
      ...{ status: 'disabled', disabledReason: 'It failed for three days.', failingSince: AT.toISOString() },
    })

    expect(await fresh.store.webhooks.redeliver('none', undefined)).toBeUndefined()
    expect(await fresh.store.webhooks.redeliver(id, undefined)).toEqual([delivery])
    expect(await fresh.store.webhooks.get(id)).toMatchObject({ status: 'active', failingSince: null, lastError: null })
    expect(await fresh.store.deliveries.outgoing(delivery)).toMatchObject({ tries: 0 })
  })

  test('of a webhook that is disabled wait, and it gets no new ones', async () => {
    const { id } = await webhook()
    await open([conflict('n1'), conflict('n2')])
    const [delivery = ''] = await fresh.store.deliveries.waiting(10)
    await fresh.store.deliveries.fail(delivery, { ...failed, disabledReason: 'Gone.' })
    expect(await fresh.store.deliveries.waiting(10)).toEqual([])
    expect((await fresh.store.webhooks.get(id))?.deliveries).toEqual({ waiting: 1, delivered: 0, dead: 1 })
    expect(await fresh.store.webhooks.remove(id)).toBe(true)
    expect(await fresh.store.webhooks.remove(id)).toBe(false)
    expect((await fresh.store.deliveries.list({ limit: 5 })).items).toEqual([])
  })

  test('of a webhook with many that wait keep no other waiting', async () => {
    await webhook()
    await open(Array.from({ length: 25 }, (_, n) => conflict(`n${n}`)))
    const other = await webhook([{ on: 'new-finding', kind: 'label' }])
    await fresh.store.articles.recordText(articles[1], {
      text: { state: 'read', from: 'page', paragraphs: ['The ferry two was edited.'] },
      ...{ at: later(1), nextReadAt: null },
    })
    await open([label('l1')], 1)
    const waiting = await fresh.store.deliveries.waiting(100)
    expect(waiting).toHaveLength(21)
    expect(await fresh.store.deliveries.outgoing(waiting.at(-1) ?? '')).toMatchObject({ webhookId: other.id })
  })
})
