import { Delivery, Webhook } from '@parallax/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { addEvent, type EventFixture } from './event-fixture.js'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

let dashboard: TestDashboard
let event: EventFixture
beforeAll(async () => {
  dashboard = await openTestDashboard()
  event = await addEvent(dashboard.store)
})
afterAll(() => dashboard.stop())

const RULES = [{ on: 'number-conflict' }, { on: 'fact-spread', origins: 3 }]
const Created = Webhook.extend({ secret: z.string() })
const post = async (body: unknown) => dashboard.ask('POST /api/v1/webhooks', { body })
const created = async (body: unknown = { url: 'https://desk.example/hook', rules: RULES }) => {
  const answer = await post(body)
  expect(answer.status).toBe(201)
  return { answer, webhook: Created.parse(answer.body) }
}

test('201 a webhook is answered with a secret of its own, which nothing tells again', async () => {
  const { answer, webhook } = await created()
  expect(webhook).toMatchObject({ url: 'https://desk.example/hook', rules: RULES, status: 'active' })
  expect(Buffer.from(webhook.secret.replace('whsec_', ''), 'base64')).toHaveLength(32)
  expect(answer.headers.get('location')).toBe(`/api/v1/webhooks/${webhook.id}`)

  const { secret, ...known } = webhook
  expect((await dashboard.ask(`GET /api/v1/webhooks/${webhook.id}`)).body).toEqual(known)
  expect((await dashboard.ask('GET /api/v1/webhooks')).body).toEqual({ items: [known], next: null })
  const given = `whsec_${Buffer.alloc(24, 7).toString('base64')}`
  expect((await created({ url: 'desk.example/two', rules: RULES, secret: given })).webhook.secret).toBe(given)
  expect(secret).not.toBe(given)
})

test('200 a webhook is changed in what is said, keeps what is not, and its secret signs as before', async () => {
  const { webhook } = await created()
  const patch = async (body: unknown) => dashboard.ask(`PATCH /api/v1/webhooks/${webhook.id}`, { body })
  const { secret: _, ...known } = webhook
  const renamed = { ...known, name: 'The desk' }
  expect(await patch({ name: 'The desk' })).toMatchObject({ status: 200, body: renamed })
  const rules = [{ on: 'new-finding', kind: 'quote' }]
  const moved = { ...renamed, url: 'https://desk.example/two', rules }
  expect(await patch({ url: 'https://desk.example/two', rules })).toMatchObject({ body: moved })
  expect((await patch({ name: null })).body).toEqual({ ...moved, name: null })

  const off = { status: 'disabled', disabledReason: 'Switched off by hand.' }
  expect((await patch({ status: 'disabled' })).body).toMatchObject(off)
  expect((await patch({ url: 'https://desk.example/three' })).body).toMatchObject(off)
  expect((await patch({ status: 'active' })).body).toMatchObject({ status: 'active', disabledReason: null })
  for (const body of [
    {},
    { rules: [] },
    { url: 'ftp://desk.example' },
    { name: ' ' },
    { status: 'failing' },
    { secret: 'x' },
  ]) {
    expect((await patch(body)).status).toBe(422)
  }
  expect((await dashboard.ask('PATCH /api/v1/webhooks/none', { body: { name: 'None' } })).status).toBe(404)
})

test('204 a webhook that is removed is gone with its deliveries', async () => {
  const { webhook } = await created()
  expect((await dashboard.ask(`DELETE /api/v1/webhooks/${webhook.id}`)).status).toBe(204)
  for (const request of [
    ...[`DELETE /api/v1/webhooks/${webhook.id}`, `GET /api/v1/webhooks/${webhook.id}`],
    ...[`GET /api/v1/webhooks/${webhook.id}/deliveries`, `POST /api/v1/webhooks/${webhook.id}/redeliver`],
  ]) {
    expect((await dashboard.ask(request)).status).toBe(404)
  }
})

test('422 what is no address, no rule or no secret is refused by its place', async () => {
  const url = 'https://desk.example/hook'
  for (const [body, path] of [
    [{ url: 'ftp://desk.example', rules: RULES }, 'url'],
    [{ url, rules: [] }, 'rules'],
    [{ url, rules: [{ on: 'anything' }] }, 'rules.0'],
    [{ url, rules: [{ on: 'new-finding' }] }, 'rules.0.kind'],
    [{ url, rules: [{ on: 'number-edit', pair: ['a'] }] }, 'rules.0.pair'],
    [{ url, rules: [{ on: 'number-edit', colour: 'red' }] }, 'rules.0'],
    [{ url, rules: RULES, secret: 'too short' }, 'secret'],
    [{ url, rules: RULES, secret: `whsec_${Buffer.alloc(23).toString('base64')}` }, 'secret'],
  ] as const) {
    expect(await post(body)).toMatchObject({
      status: 422,
      body: { errors: expect.arrayContaining([{ path: expect.stringContaining(path), message: expect.anything() }]) },
    })
  }
})

test('401 who has no token sees no address and changes none', async () => {
  const token = 'a-token-of-the-operator'
  const guarded = await dashboard.openAnother({ PARALLAX_ADMIN_TOKEN: token })
  const headers = { Authorization: `Bearer ${token}` }
  for (const request of ['GET /api/v1/webhooks', 'POST /api/v1/webhooks', 'DELETE /api/v1/webhooks/a']) {
    expect((await guarded.ask(request)).status).toBe(401)
  }
  expect((await guarded.ask('GET /api/v1/webhooks', { headers })).status).toBe(200)
})

test('202 what was given up is listed with its reason, and one call has it sent again', async () => {
  const { webhook } = await created()
  await event.compare('a'.repeat(64))
  const list = async (query: string) =>
    z
      .object({ items: z.array(Delivery) })
      .parse((await dashboard.ask(`GET /api/v1/webhooks/${webhook.id}/deliveries${query}`)).body).items
  const [delivery] = await list('')
  expect(delivery).toMatchObject({
    state: 'waiting',
    tries: 0,
    alert: { on: 'number-conflict', eventId: event.eventId },
  })
  const gone = { at: new Date(), reason: 'Nobody answers.', isDead: true, disabledReason: 'Nothing was taken.' }
  await dashboard.store.deliveries.fail(delivery?.id ?? '', gone)
  expect(await list('?state=dead')).toMatchObject([{ id: delivery?.id, error: 'Nobody answers.', tries: 1 }])

  const again = await dashboard.ask(`POST /api/v1/webhooks/${webhook.id}/redeliver`)
  expect(again).toMatchObject({ status: 202, body: { deliveries: 1 } })
  expect(await list('?state=dead')).toEqual([])
  expect((await dashboard.queue.list('waiting', 10, ['deliver-alert'])).map(({ payload }) => payload)).toEqual([
    { deliveryId: delivery?.id },
  ])
  const one = { body: { deliveryId: delivery?.id } }
  await dashboard.store.deliveries.succeed(delivery?.id ?? '', new Date())
  expect(await dashboard.ask(`POST /api/v1/webhooks/${webhook.id}/redeliver`)).toMatchObject({
    body: { deliveries: 0 },
  })
  expect(await dashboard.ask(`POST /api/v1/webhooks/${webhook.id}/redeliver`, one)).toMatchObject({
    body: { deliveries: 1 },
  })
})
