import { type Demo, startDemo } from '@parallax/demo'
import { startTestPostgres } from '@parallax/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type GeneratedClient, generateClient } from './generated-client.js'
import { type Running, removeData, run, until } from './running.js'

const postgres = await startTestPostgres()
let demo: Demo
let running: Running
let client: GeneratedClient
let removeClient = async () => {}

beforeAll(async () => {
  demo = await startDemo()
  running = await run('start', {
    ...{ DATABASE_URL: postgres.url, PARALLAX_ADMIN_TOKEN: 'a-token-of-this-test' },
    ...{ PARALLAX_ALLOW_ADDRESSES: '127.0.0.0/8', PARALLAX_HOST_DELAY_MS: '0' },
  })
  const generated = await generateClient(running.address)
  client = generated.client
  removeClient = generated.remove
  client.defaults.baseUrl = running.address
  client.defaults.headers = { authorization: 'Bearer a-token-of-this-test' }
})
afterAll(async () => {
  await removeClient()
  await running?.stop()
  await demo?.stop()
  await postgres.stop()
  if (running) await removeData(running.dataDir)
})

/** Subscribes a feed; asks again, as another request, where the machine is so busy that a job is the answer. */
const subscribe = (siteUrl: string) => {
  let asked = 0
  return until(
    async () => {
      asked += 1
      const answer = await client.postFeeds({ url: siteUrl, group: 'Demo' }, { idempotencyKey: `${siteUrl}#${asked}` })
      return answer.status === 202 ? undefined : { answer, expected: asked === 1 ? [201] : [200, 201] }
    },
    { within: 120_000, what: () => `a subscription of ${siteUrl}; it said: ${running.said()}` },
  )
}

test('a client that nobody here wrote subscribes feeds, and is told of one that is there already', async () => {
  for (const { siteUrl } of demo.outlets) {
    const { answer, expected } = await subscribe(siteUrl)
    expect(expected).toContain(answer.status)
    expect(answer).toMatchObject({ data: { status: 'active' } })
  }
  expect((await client.postFeeds({ url: demo.outlets[0]?.feedUrl ?? '' })).status).toBe(200)
})

/** An event with differences that was compared. */
const comparedEvent = async (): Promise<string | undefined> => {
  const { data } = await client.getEvents({ minOrigins: 2 })
  return data.items.find(({ comparisonId }) => comparisonId !== null)?.id
}

test('it views a comparison, and is spared what it has', async () => {
  const eventId = await until(comparedEvent, {
    within: 120_000,
    what: () => `a comparison; it said: ${running.said()}`,
  })
  const { status, data, headers } = await client.getEventsIdComparison(eventId)
  expect([status, data.eventId, data.findings.length > 0]).toEqual([200, eventId, true])
  const first = await client.getEventsIdComparison(eventId, { version: 1 })
  expect(first.status).toBe(200)
  const again = await client.getEventsIdComparison(eventId, {
    version: 1,
    ifNoneMatch: first.headers.get('etag') ?? '',
  })
  expect([again.status, headers.get('content-type')]).toEqual([304, 'application/json; charset=utf-8'])
})

test('it asks for a re-analysis with the pages read again, and follows it to its end', async () => {
  const eventId = (await comparedEvent()) ?? ''
  const asked = await client.postEventsIdReanalysis(eventId, { refetch: true })
  expect(asked.status).toBe(202)
  const { data: events } = await client.getJobsIdStream(asked.data.id)
  expect(events).toMatch(/^event: end$/m)
  const { status, data } = await client.getJobsId(asked.data.id)
  expect([status, data.state, data.progress]).toEqual([200, 'completed', 100])
})
