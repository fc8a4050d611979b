import { afterAll, beforeAll, expect, test } from 'vitest'
import { addEvent, type EventFixture } from '../event-fixture.js'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { pageClient, textOf } from './page-client.js'

const TOKEN = 'a-token-that-is-long-enough-for-this'

let dashboard: TestDashboard
let event: EventFixture
const { get, post } = pageClient(() => dashboard.url)
beforeAll(async () => {
  dashboard = await openTestDashboard()
  event = await addEvent(dashboard.store)
})
afterAll(() => dashboard.stop())

test('a webhook is added by a form, its secret is shown once, it is told of alerts, and is removed again', async () => {
  const { html } = await get('/alerts/webhooks')
  expect(html).toContain('name="on" value="number-conflict" checked')
  const added = await (
    await post('/alerts/webhooks', { url: 'https://desk.example/hook/abc', on: 'number-conflict' })
  ).text()
  expect(textOf(added)).toMatch(
    /Alerts are sent to desk\.example\. They are signed with whsec_[\w+/=]{44}, which is not shown again/,
  )

  await event.compare('a'.repeat(64))
  const [webhook] = (await dashboard.store.webhooks.list({ limit: 5 })).items
  expect(webhook?.rules).toEqual([{ on: 'number-conflict' }])
  const [delivery = ''] = await dashboard.store.deliveries.waiting(5)
  const gone = { at: new Date(), reason: 'Nobody <b>answers</b>.', isDead: true, disabledReason: null }
  await dashboard.store.deliveries.fail(delivery, gone)

  const listed = await get('/alerts/webhooks')
  expect(textOf(listed.html)).toMatch(
    /0 taken, 0 waiting, 1 given up.*Last deliveries.*given up.*desk\.example.*tried once/s,
  )
  expect(listed.html).toContain('Nobody &lt;b>answers&lt;/b>.')
  expect(listed.html).not.toMatch(/whsec_|hook\/abc/)
  const again = await post(`/alerts/webhooks/${webhook?.id}/redeliver`)
  expect([again.status, again.headers.get('location')]).toEqual([303, '/alerts/webhooks?done=sent'])
  expect(await dashboard.store.deliveries.waiting(5)).toEqual([delivery])

  expect((await post(`/alerts/webhooks/${webhook?.id}/remove`)).status).toBe(303)
  expect((await post(`/alerts/webhooks/${webhook?.id}/remove`)).status).toBe(404)
})

test('a webhook is given another name, address and rules by a form, and is switched off and on', async () => {
  const rules = [{ on: 'number-edit' as const }]
  const { id } = await dashboard.store.webhooks.add({ url: 'https://desk.example/hook/abc', rules, secret: 'whsec_x' })
  const change = (fields: Record<string, string>) => post(`/alerts/webhooks/${id}/change`, fields)
  const stands = () => dashboard.store.webhooks.get(id)

  const off = await change({ name: 'The desk', url: '', on: 'headline-edit', outlet: 'o1' })
  expect([off.status, off.headers.get('location')]).toEqual([303, '/alerts/webhooks?done=changed'])
  expect(await stands()).toMatchObject({
    ...{ name: 'The desk', url: 'https://desk.example/hook/abc', status: 'disabled' },
    rules: [{ on: 'headline-edit', outlet: 'o1' }],
  })
  const page = await get('/alerts/webhooks?done=changed')
  expect(textOf(page.html)).toMatch(/The desk.*disabled.*Switched off by hand/s)
  expect(page.html).not.toContain('hook/abc')

  const refused = await change({ name: 'The desk', url: 'ftp://desk.example', on: 'number-edit', isActive: '1' })
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('This is not a web address.')])
  await dashboard.store.webhooks.update(id, { rules: [{ on: 'fact-spread', origins: 5 }] })
  expect((await get('/alerts/webhooks')).html).toContain('name="keepsRules"')
  await change({ name: '', url: 'https://desk.example/two', keepsRules: '1', isActive: '1' })
  expect(await stands()).toMatchObject({
    ...{ name: null, url: 'https://desk.example/two', status: 'active' },
    rules: [{ on: 'fact-spread', origins: 5 }],
  })
  await dashboard.store.webhooks.remove(id)
  expect((await change({ url: '', keepsRules: '1' })).status).toBe(404)
})

test('the page of alerts tells what happened, and every page names the feeds', async () => {
  await event.compare('a'.repeat(64))
  expect(textOf((await get('/alerts')).html)).toContain('Twelve or nine people were saved')
  expect(textOf((await get('/alerts?on=number-conflict')).html)).toContain('Twelve or nine people were saved')
  expect(textOf((await get('/alerts?on=headline-edit')).html)).toContain('Nothing of this kind has happened')
  const { html } = await get(`/events/${event.eventId}`)
  expect(html).toContain(`rel="alternate" type="application/atom+xml" title="Parallax alerts" href="/events.atom"`)
  expect(html).toContain(`href="/events/${event.eventId}.atom"`)
})

test('a form that says too little comes back as it was, with the reason', async () => {
  for (const [fields, reason] of [
    [{ url: 'ftp://desk.example', on: 'number-edit' }, 'This is not a web address.'],
    [{ url: 'https://desk.example/' }, 'Choose at least one thing'],
  ] as const) {
    const answer = await post('/alerts/webhooks', { ...fields })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(reason)
    expect(html).toContain(`value="${fields.url}"`)
  }
})

test('where a token is needed, who has none sees no webhook', async () => {
  const guarded = await dashboard.openAnother({ PARALLAX_ADMIN_TOKEN: TOKEN })
  const outside = pageClient(() => guarded.url)
  expect(await outside.get('/alerts/webhooks')).toMatchObject({ status: 303, location: '/sign-in' })
  expect((await outside.post('/alerts/webhooks', { url: 'https://desk.example/', on: 'number-edit' })).status).toBe(303)
  expect((await outside.get('/alerts')).status).toBe(200)
})
