import { FinalError } from '@parallax/model'
import type { JobHandler } from '@parallax/queue'
import type { Store } from '@parallax/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

let dashboard: TestDashboard
beforeAll(async () => {
  dashboard = await openTestDashboard()
})
afterAll(() => dashboard.stop())

const TEXT = { outlet: 'The Harbour', title: 'The ferry sank', text: 'The ferry sank.\n\nTwelve died. ' }
const PAGES = [{ url: 'https://a.test/one' }, { url: 'b.test/two' }]

const compare = (body: unknown, headers: Record<string, string> = {}) =>
  dashboard.ask('POST /api/v1/comparisons', { body, headers })

interface Accepted {
  id: string
  payload: { askedId: string }
}
const accepted = (body: unknown): Accepted => body as Accepted

const askedOf = (body: unknown) => dashboard.store.asked.get(accepted(body).payload.askedId)

describe('POST /api/v1/comparisons', () => {
  test('202 with the job’s address; addresses are made whole and texts stay as they came', async () => {
    const { status, headers, body } = await compare({ sources: [...PAGES, TEXT] })
    expect(status).toBe(202)
    expect(headers.get('location')).toBe(`/api/v1/jobs/${accepted(body).id}`)
    expect(body).toMatchObject({ name: 'compare-sources', state: 'waiting' })
    expect((await askedOf(body))?.sources).toEqual([{ url: 'https://a.test/one' }, { url: 'https://b.test/two' }, TEXT])
  })

  test('202 ten texts of the greatest length, in any script', async () => {
    const text = '國'.repeat(40_000)
    const sources = Array.from({ length: 10 }, () => ({ ...TEXT, text }))
    const { status, body } = await compare({ sources })
    expect(status).toBe(202)
    expect((await askedOf(body))?.sources).toHaveLength(10)
  })

  test.each([
    [{}, ['sources']],
    [{ sources: PAGES.slice(0, 1) }, ['sources']],
    [{ sources: Array.from({ length: 11 }, (_, n) => ({ url: `https://a.test/${n}` })) }, ['sources']],
    [{ sources: [...PAGES, { url: 'javascript:alert(1)' }] }, ['sources.2.url']],
    [{ sources: [...PAGES, { url: 'file:///etc/passwd' }, {}] }, ['sources.2.url', 'sources.3.url']],
    [{ sources: [TEXT, { ...TEXT, title: ' ', text: '\n \n' }] }, ['sources.1.title', 'sources.1.text']],
    [{ sources: [TEXT, { outlet: 'A', title: 'B' }] }, ['sources.1.text']],
    [{ sources: [TEXT, { ...TEXT, text: 'x'.repeat(40_001) }] }, ['sources.1.text']],
    [{ sources: [PAGES[0], { ...PAGES[1], title: 'B' }] }, ['sources.1']],
    [{ sources: [PAGES[0], { ...TEXT, url: 'https://a.test/' }] }, ['sources.1']],
    [{ sources: [...PAGES, { url: 'https://a.test/one' }] }, ['sources.2.url']],
    [{ sources: PAGES, method: 'x' }, ['']],
  ])('422 %j is refused with the path of what is wrong', async (body, paths) => {
    const answer = await compare(body)
    expect(answer).toMatchObject({ status: 422, body: { type: '/api/docs#problem-bad-input' } })
    expect((answer.body as { errors: { path: string }[] }).errors.map(({ path }) => path)).toEqual(paths)
  })

  test('413 a body of more than 2 MB', async () => {
    expect((await compare({ sources: [{ ...TEXT, text: 'x'.repeat(2_200_000) }, TEXT] })).status).toBe(413)
  })

  test('401 without a token where one is set, and 403 from another site', async () => {
    const guarded = await dashboard.openAnother({ PARALLAX_ADMIN_TOKEN: 'a-token-of-some-length' })
    expect((await guarded.ask('POST /api/v1/comparisons', { body: { sources: PAGES } })).status).toBe(401)
    expect((await compare({ sources: PAGES }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  })

  test('the same request with the same Idempotency-Key is asked once; another with it is refused', async () => {
    const key = { 'Idempotency-Key': 'compare-once' }
    const [first, second] = [await compare({ sources: PAGES }, key), await compare({ sources: PAGES }, key)]
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect(second.body).toEqual(first.body)
    expect((await compare({ sources: [...PAGES, TEXT] }, key)).status).toBe(422)
  })

  test('asked twice without a key it is two comparisons', async () => {
    const [first, second] = [await compare({ sources: PAGES }), await compare({ sources: PAGES })]
    expect(second.headers.get('location')).not.toBe(first.headers.get('location'))
  })

  test('why nothing could be compared is the failure of the job', async () => {
    const compareSources: JobHandler<'compare-sources', Store> = async () => {
      throw new FinalError('Only 1 of the 2 sources could be read, and a comparison takes 2.')
    }
    const work = await dashboard.queue.work({ 'compare-sources': compareSources }, dashboard.store)
    const { body } = await compare({ sources: PAGES })
    await dashboard.queue.waitFor(accepted(body).id, 20_000)
    const job = await dashboard.ask(`GET /api/v1/jobs/${accepted(body).id}`)
    await work.close()
    expect(job.body).toMatchObject({ state: 'failed', failure: expect.stringContaining('Only 1 of the 2 sources') })
  })
})

test('the OpenAPI document says what may be sent', async () => {
  const { body } = await dashboard.ask('GET /api/openapi.json')
  expect(body).toMatchObject({
    paths: {
      '/api/v1/comparisons': {
        post: {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  properties: {
                    sources: {
                      minItems: 2,
                      maxItems: 10,
                      items: { anyOf: [{ required: ['url'] }, { required: ['outlet', 'title', 'text'] }] },
                    },
                  },
                },
              },
            },
          },
          responses: { 202: expect.anything(), 422: expect.anything(), 413: expect.anything() },
        },
      },
    },
  })
})
