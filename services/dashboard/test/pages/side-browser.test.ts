import { ComparisonBody } from '@parallax/model'
import { launchBrowser } from '@parallax/testing'
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { expectCleanAtEveryWidth, openAll, openPage } from './open-page.js'
import { type StoredFerry, storeFerry } from './store-ferry.js'

const browser: Browser | null = await launchBrowser()

let dashboard: TestDashboard
let ferry: StoredFerry

const idOf = (name: string): string => ferry.ids.get(name) ?? ''
const side = (focus: string, ...beside: string[]): string =>
  `?view=side&focus=${idOf(focus)}${beside.map((name) => `&with=${idOf(name)}`).join('')}`

async function open(query: string, options: BrowserContextOptions = {}) {
  if (!browser) throw new Error('no browser')
  return openPage(browser, `${dashboard.url}/events/${ferry.eventId}${query}`, options)
}

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not drawn')
  return box
}

describe.skipIf(!browser)('side by side in a browser', () => {
  beforeAll(async () => {
    dashboard = await openTestDashboard()
    ferry = await storeFerry(dashboard.store, (body) => ComparisonBody.parse(body))
  })
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  const VIEWS: Record<string, () => string> = {
    three: () => '?view=side',
    four: () => side('wire', 'post', 'radio', 'tribune'),
    'the original order': () => `${side('post', 'wire')}&order=original`,
  }

  it.each(Object.entries(VIEWS))('%s: clean at every width, with everything opened too', (_, query) =>
    expectCleanAtEveryWidth((options) => open(query(), options), openAll),
  )

  it('the third key leads to it, the fourth to the boards, the first back to the article in focus', async () => {
    const { page } = await open(`?focus=${idOf('post')}`)
    await page.keyboard.press('3')
    await page.waitForURL(/view=side/)
    expect(await page.locator('.side-names b').first().textContent()).toBe('The Harbor Post')
    await page.keyboard.press('4')
    await page.waitForURL(/view=boards/)
    await page.keyboard.press('3')
    await page.waitForURL(/view=side/)
    await page.keyboard.press('1')
    await page.waitForURL((url) => !url.search.includes('view='))
    expect(await page.locator('.annotated h2').textContent()).toContain('Twelve killed')
    await page.context().close()
  })

  it('articles are added, taken away and put first', async () => {
    const { page } = await open(side('wire', 'post'))
    const names = page.locator('.side-names b')
    expect(await names.allTextContents()).toEqual(['Meridian Wire', 'The Harbor Post'])
    await page.getByRole('link', { name: 'Add Selwyn Radio' }).click()
    await page.waitForURL((url) => url.searchParams.getAll('with').includes(idOf('radio')))
    expect(await names.allTextContents()).toEqual(['Meridian Wire', 'The Harbor Post', 'Selwyn Radio'])
    await page.getByRole('link', { name: 'put first Selwyn Radio' }).click()
    await page.waitForURL((url) => url.searchParams.get('focus') === idOf('radio'))
    expect(await names.allTextContents()).toEqual(['Selwyn Radio', 'Meridian Wire', 'The Harbor Post'])
    await page.getByRole('link', { name: 'Take away Meridian Wire' }).click()
    await page.waitForURL((url) => !url.searchParams.getAll('with').includes(idOf('wire')))
    expect(await names.allTextContents()).toEqual(['Selwyn Radio', 'The Harbor Post'])
    await page.context().close()
  })

  it('what they share stands at equal height, and a gap leads to the place in the text', async () => {
    const { page } = await open(side('wire', 'post', 'standard'))
    const toll = page.locator('.side-row', { hasText: 'Twelve people were killed' })
    const boxes = await Promise.all((await toll.locator('.s').all()).map(boxOf))
    expect(new Set(boxes.map(({ y }) => Math.round(y))).size).toBe(1)
    expect(boxes.map(({ x }) => x)).toEqual(boxes.map(({ x }) => x).sort((a, b) => a - b))
    const turned = page.locator('.side-row', { hasText: 'he had turned' })
    expect(await turned.locator('.is-gap').textContent()).toContain('does not say this')
    await turned.getByRole('link', { name: /check its text/ }).click()
    await page.waitForURL(new RegExp(`focus=${idOf('standard')}.*#s0`))
    expect(await page.locator('.row:target').textContent()).toContain('The disaster killed')
    await page.context().close()
  })

  it('the articles beside each other and their order are still chosen after a look at the other views', async () => {
    const { page } = await open(`${side('radio', 'post')}&order=original`)
    const names = await page.locator('.side-names b').allTextContents()
    for (const [key, view] of [
      ['2', 'ledger'],
      ['4', 'boards'],
      ['1', null],
      ['3', 'side'],
    ] as const) {
      await page.keyboard.press(key)
      await page.waitForURL(({ searchParams }) => searchParams.get('view') === view)
    }
    expect(await page.locator('.side-names b').allTextContents()).toEqual(names)
    expect(new URL(page.url()).searchParams.get('order')).toBe('original')
    await page.context().close()
  })

  it('a block of the overview leads to its sentence, into what is folded too', async () => {
    const { page } = await open(side('wire', 'post'))
    const sentence = page.locator('.side .s', { hasText: 'Prayers were said' })
    expect(await sentence.isVisible()).toBe(false)
    await page.getByRole('link', { name: 'Sentence 7 of 7: only here' }).click()
    await sentence.waitFor({ state: 'visible' })
    await page.context().close()
  })

  it('the original order is on demand, from a sentence that was moved', async () => {
    const { page } = await open(side('wire', 'post', 'radio'))
    await page.getByRole('link', { name: 'sentence 4 of 4 there' }).click()
    await page.waitForURL(/order=original#c2s3/)
    expect(await page.locator('.side .s:target').textContent()).toContain('There were 212 people')
    const own = await page.locator('.side-originals section').last().locator('.s').allTextContents()
    expect(own[0]).toContain('Eighteen people have died')
    expect(own[3]).toContain('There were 212 people')
    await page.getByRole('link', { name: 'Meridian Wire, sentence 1' }).last().click()
    expect(await page.locator('.side .s:target').textContent()).toContain('The ferry Marisol ran')
    await page.getByRole('link', { name: 'Aligned by fact' }).click()
    await page.waitForURL((url) => !url.search.includes('order='))
    await page.context().close()
  })

  it('the keys n and p step through the rows that differ', async () => {
    const { page } = await open(side('wire', 'post', 'radio'))
    await page.keyboard.press('n')
    expect(await page.locator('.s:focus').textContent()).toContain('At least 12')
    await page.keyboard.press('n')
    expect(await page.locator('.s:focus').textContent()).toContain('The captain told')
    await page.context().close()
  })

  it('on a phone the tellings of a row stand under each other, each under the name of its outlet', async () => {
    const { page } = await open(side('wire', 'post', 'radio'), { viewport: { width: 360, height: 800 } })
    const row = page.locator('.side-row', { hasText: 'Twelve people were killed' })
    expect(await row.locator('.who').allTextContents()).toEqual(['Meridian Wire', 'The Harbor Post', 'Selwyn Radio'])
    const [wire, post] = await Promise.all((await row.locator('.side-cell').all()).map(boxOf))
    expect(post?.x).toBe(wire?.x)
    expect(post?.y).toBeGreaterThan((wire?.y ?? 0) + (wire?.height ?? 0))
    expect((await boxOf(row.locator('.who').first())).height).toBeGreaterThan(10)
    await page.context().close()
  })

  it('works without JavaScript, and a re-analysis comes back to the same articles', async () => {
    const { page } = await open('', { javaScriptEnabled: false })
    await page.getByRole('link', { name: /^Side by side/ }).click()
    await page.getByRole('link', { name: /^Add Selwyn Radio/ }).click()
    await page.locator('.is-between summary').first().click()
    expect(await page.locator('.is-between details[open] .s').first().isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Original order' }).click()
    const names = await page.locator('.side-names b').allTextContents()
    await page.getByRole('button', { name: 'Re-analyse' }).click()
    await page.waitForURL(/job=/)
    expect(await page.locator('.side-names b').allTextContents()).toEqual(names)
    expect(new URL(page.url()).searchParams.get('order')).toBe('original')
    await page.context().close()
  })
})
