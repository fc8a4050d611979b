import { type Comparison, ComparisonBody } from '@parallax/model'
import { launchBrowser } from '@parallax/testing'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { expectCleanAtEveryWidth, openAll, openPage } from './open-page.js'
import { storeFerry } from './store-ferry.js'

const browser: Browser | null = await launchBrowser()
const NEW_SENTENCE = 'A fourth </li><script>window.__xss = 1</script> boat joined the search.'
const OLD_HEADLINE = 'At least 12 dead'

let dashboard: TestDashboard
let eventId: string
let path: string
let edited: string

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')

const get = async (address: string) => {
  const response = await fetch(dashboard.url + address, { redirect: 'manual' })
  return { status: response.status, html: await response.text() }
}

/** Saves the event's next comparison as the analyst would: made from the last one and from what the store has by now. */
const compareAgain = async (change: (last: Comparison) => Partial<ComparisonBody>, at: string): Promise<void> => {
  const [event, last] = await Promise.all([
    dashboard.store.events.input(eventId),
    dashboard.store.comparisons.latest(eventId),
  ])
  if (!event || !last) throw new Error('there is nothing to compare again')
  const texts = new Map(event.input.articles.map((article) => [article.id, article]))
  const articles = last.articles.map((article) => {
    const { revisionId = null, paragraphs = [] } = texts.get(article.id) ?? {}
    return { ...article, revisionId, paragraphs }
  })
  const { id: _id, eventId: _event, version: _version, createdAt: _at, ...body } = last
  const next = ComparisonBody.parse({ ...body, articles, ...change({ ...last, articles }) })
  await dashboard.store.comparisons.save(eventId, { body: next, change: event.change, now: new Date(at) })
}

/** A fact that the sentence at the end of the edited article tells alone. */
const withNewFact = (last: Comparison): Partial<ComparisonBody> => {
  const text = last.articles.find(({ id }) => id === edited)?.paragraphs.join('\n') ?? ''
  const start = text.length - NEW_SENTENCE.length
  const mention = { articleId: edited, in: 'text' as const, start, end: text.length, text: NEW_SENTENCE }
  const cells = last.articles.map(({ id }) => (id === edited ? ('first' as const) : ('absent' as const)))
  const fact = {
    id: 'boat',
    origins: 1,
    firstKnownAt: last.createdAt,
    canonical: 0,
    mentions: [mention],
    headlines: [],
    cells,
  }
  return {
    fingerprint: 'b'.repeat(64),
    articles: last.articles.map((article) => {
      const sentence = { start, end: text.length, paragraph: article.paragraphs.length - 1, factId: fact.id }
      return article.id === edited ? { ...article, sentences: [...article.sentences, sentence] } : article
    }),
    facts: [...last.facts, fact],
    findings: last.findings.filter(({ kind }) => kind !== 'number'),
  }
}

beforeAll(async () => {
  dashboard = await openTestDashboard()
  const ferry = await storeFerry(dashboard.store, (body) => ComparisonBody.parse(body))
  eventId = ferry.eventId
  path = `/events/${eventId}`
  edited = ferry.ids.get('post') ?? ''
  const article = await dashboard.store.articles.get(edited)
  if (article?.text.state !== 'read') throw new Error('the article has no text')
  const text = { ...article.text, paragraphs: [...article.text.paragraphs, NEW_SENTENCE] }
  await dashboard.store.articles.recordText(edited, { text, at: new Date('2026-11-24T11:00:00Z'), nextReadAt: null })
  await compareAgain(withNewFact, '2026-11-24T11:05:00.000Z')
  await compareAgain(() => ({ method: 'another@2' }), '2026-11-24T12:00:00.000Z')
})
afterAll(async () => {
  await browser?.close()
  await dashboard?.stop()
})

describe('the page of all comparisons', () => {
  it('tells of each when, why and what changed against the one before, the newest first', async () => {
    const { status, html } = await get(`${path}/versions`)
    expect(status).toBe(200)
    const [third, second, first] = html
      .split('<li id="v')
      .slice(1)
      .map((part) => textOf(`<li id="v${part}`))
    expect(third).toContain('Compared again: another method, another@2 after')
    expect(third).toContain('The same articles, facts and findings as before.')
    expect(second).toContain('Compared again: a new text of 1 article.')
    expect(second).toMatch(/1 fact appeared .*A fourth <\/li><script>/)
    expect(second).toMatch(/\d findings? closed: number/)
    expect(first).toContain('The first comparison of this event.')
    expect(html).not.toContain('<script>window')
  })

  it('is led to from the foot of the event, and goes back in pages', async () => {
    expect((await get(path)).html).toContain(`<a href="${path}/versions">Every comparison of this event</a>`)
    const { html } = await get(`${path}/versions?before=2`)
    expect(html.match(/<li id="v/g)).toHaveLength(1)
    expect((await get('/events/none/versions')).status).toBe(404)
  })
})

describe('an older comparison', () => {
  it('is shown as it was made, with what it is and what the latest is in plain words', async () => {
    const { html } = await get(`${path}?version=1&focus=${edited}`)
    const text = textOf(html)
    expect(text).toMatch(
      /You are looking at the comparison of 24 Nov, 10:05 \(version 1\); the latest is of 24 Nov, 12:00 \(version 3\)/,
    )
    expect(text).toContain(OLD_HEADLINE)
    expect(text).not.toContain('A fourth')
    expect(textOf((await get(`${path}?focus=${edited}`)).html)).toContain('A fourth')
  })

  it('stays the one that is shown by every link and form of its page, except to analyse again', async () => {
    const { html } = await get(`${path}?version=1&focus=${edited}`)
    const views = [...html.matchAll(new RegExp(`href="(${path}\\?[^"]*)"`, 'g'))].map(([, href = '']) => href)
    const without = views.filter((href) => !href.includes('version=1'))
    expect(views.length).toBeGreaterThan(5)
    expect(without).toEqual([`${path}?focus=${edited}`]) // see the latest
    expect(html).toContain('<input type="hidden" name="version" value="1"')
    const [form = ''] = /<form method="post"[\s\S]*?<\/form>/.exec(html) ?? []
    expect(form).not.toContain('version')
  })

  it('has a ledger of its own, also as a file', async () => {
    const boat = (html: string) => html.includes('A fourth')
    const ledgers = await Promise.all([1, 2].map((version) => get(`${path}?view=ledger&version=${version}`)))
    expect(ledgers.map(({ html }) => boat(html))).toEqual([false, true])
    expect(ledgers[0]?.html).toContain('ledger.csv?version=1')
    const files = await Promise.all([1, 2].map((version) => get(`${path}/ledger.csv?version=${version}`)))
    expect(files.map(({ html }) => boat(html))).toEqual([false, true])
  })

  it('is the same over the API', async () => {
    const { body } = await dashboard.ask(`GET /api/v1/events/${eventId}/comparison?version=2`)
    expect(body).toMatchObject({ version: 2, createdAt: '2026-11-24T11:05:00.000Z' })
    expect((await dashboard.ask(`GET /api/v1/events/${eventId}/comparison?version=9`)).status).toBe(404)
  })

  it('has no banner where it is the latest, and is a 404 where there is none', async () => {
    expect((await get(`${path}?version=3`)).html).not.toContain('You are looking at')
    expect((await get(`${path}?version=9`)).status).toBe(404)
    expect((await get(`${path}?version=first`)).status).toBe(200)
  })
})

describe.skipIf(!browser)('in a browser', () => {
  const openHere = (address: string, options = {}) => {
    if (!browser) throw new Error('no browser')
    return openPage(browser, dashboard.url + address, options)
  }

  it('all comparisons, everything opened, and an older one are clean at every width', async () => {
    await expectCleanAtEveryWidth(
      (options) => openHere(`${path}/versions`, options),
      async (page) => {
        await openAll(page)
        expect(await page.evaluate('window.__xss')).toBeUndefined()
      },
    )
    await expectCleanAtEveryWidth((options) => openHere(`${path}?version=1&focus=${edited}`, options))
  })

  it('with the keyboard alone, and without JavaScript, a reader goes to an older comparison and back', async () => {
    const { page } = await openHere(path, { javaScriptEnabled: false })
    const press = async (name: string) => {
      await page.getByRole('link', { name }).focus()
      await page.keyboard.press('Enter')
    }
    await press('Every comparison of this event')
    await page.waitForURL(/\/versions$/)
    await page.locator('#v2 summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#v2 details[open]').count()).toBe(1)
    await press('Version 1')
    await page.waitForURL(/version=1/)
    await press('See the latest')
    await page.waitForURL((url) => !url.search.includes('version'))
    expect(await page.getByText('You are looking at').count()).toBe(0)
    await page.context().close()
  })
})
