import { launchBrowser } from '@parallax/testing'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { expectClean, expectCleanAtEveryWidth, openPage } from './open-page.js'

const TOKEN = 'a-token-that-is-long-enough-for-this'

const browser: Browser | null = await launchBrowser()

let dashboard: TestDashboard
let guarded: { url: string }

const openAt = (url: string, options: BrowserContextOptions = {}) => {
  if (!browser) throw new Error('no browser')
  return openPage(browser, url, options)
}

/** Removes the feed and undoes that, then removes it and brings it back later; it is there each time. */
const removedAndBack = async (page: Page) => {
  const heading = page.getByRole('heading', { name: 'Harbour news' })
  const remove = page.getByRole('button', { name: 'Remove Harbour news' })
  await remove.press('Enter')
  await page.getByText('Removed Harbour news. Its articles stay.').waitFor()
  expect(await heading.count()).toBe(0)
  expect((await dashboard.store.feeds.list({ limit: 5 })).items).toEqual([])
  await page.getByRole('button', { name: 'Undo Harbour news' }).press('Enter')
  await page.getByText('Harbour news is back, as it was.').waitFor()
  expect(await heading.count()).toBe(1)

  await remove.press('Enter')
  await page.getByText('Removed Harbour news.').waitFor()
  await page.getByRole('link', { name: 'Quality', exact: true }).press('Enter')
  await page.getByRole('link', { name: 'Feeds', exact: true }).press('Enter')
  await page.getByText('Removed lately: 1 feed').press('Enter')
  await page.getByRole('button', { name: 'Bring back Harbour news' }).press('Enter')
  await heading.waitFor()
  expect(await page.getByText('Removed lately').count()).toBe(0)
}

describe.skipIf(!browser)('pages that need no event, in a browser', () => {
  beforeAll(async () => {
    dashboard = await openTestDashboard()
    guarded = await dashboard.openAnother({ PARALLAX_ADMIN_TOKEN: TOKEN })
    await dashboard.store.feeds.subscribe({
      ...{ url: 'https://harbour.example/rss', title: 'Harbour news', siteUrl: null, kind: 'rss', group: null },
      outlet: { name: 'The Harbour', domain: 'harbour.example' },
    })
    const rules = [{ on: 'number-edit' as const }]
    await dashboard.store.webhooks.add({ url: 'https://desk.example/hook', rules, secret: 'whsec_x' })
  })
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  const PATHS = ['/', '/feeds', '/groups', '/alerts', '/alerts/webhooks', '/sign-in', '/api/docs', '/search']

  it.each(PATHS)('%s is clean at every width', (path) =>
    expectCleanAtEveryWidth((options) => openAt(dashboard.url + path, options)),
  )

  it.each(['/nothing', '/events/nothing'])('%s, which is not there, is clean at every width', (path) =>
    expectCleanAtEveryWidth(async (options) => {
      const { page, complaints } = await openAt(dashboard.url + path, options)
      const isOf404 = (words: string) => words.includes('404 (Not Found)')
      expect(complaints.filter(isOf404)).toHaveLength(1)
      return {
        page,
        // The browser itself tells of a page that is answered 404.
        get complaints() {
          return complaints.filter((words) => !isOf404(words))
        },
      }
    }),
  )

  it('with nothing but a keyboard, and without JavaScript, a feed is paused, resumed, removed and brought back', async () => {
    const { page } = await openAt(dashboard.url, { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Feeds', exact: true }).press('Enter')
    await page.getByRole('button', { name: 'Pause Harbour news' }).press('Enter')
    await page.getByText('Paused Harbour news.').waitFor()
    await page.getByRole('button', { name: 'Resume Harbour news' }).press('Enter')
    await page.getByText('Resumed Harbour news.').waitFor()
    await removedAndBack(page)
    await page.getByRole('button', { name: 'Remove Harbour news' }).press('Enter')
    await page.context().close()
  })

  it('with JavaScript a removal is undone, and a feed that was removed is brought back later', async () => {
    const { page, complaints } = await openAt(`${dashboard.url}/feeds`, { viewport: { width: 360, height: 900 } })
    await page.getByText('Removed lately: 1 feed').click()
    await page.getByRole('button', { name: 'Bring back Harbour news' }).click()
    await page.getByText('Harbour news is back, as it was.').waitFor()
    await removedAndBack(page)
    await page.getByRole('button', { name: 'Remove Harbour news' }).click()
    await page.getByRole('button', { name: 'Undo Harbour news' }).waitFor()
    for (const folded of ['Removed lately: 1 feed', 'Import or export a list', 'By region', 'By kind', 'In other lang'])
      await page.getByText(folded).click()
    await expectClean({ page, complaints })
    await page.context().close()
  })

  it('a webhook is given a name and switched off by a form that is clean, on a phone and without JavaScript', async () => {
    const phone = { viewport: { width: 360, height: 900 } }
    const { page, complaints } = await openAt(`${dashboard.url}/alerts/webhooks`, phone)
    await page.getByText('Change: desk.example').click()
    await expectClean({ page, complaints })
    await page.context().close()

    const plain = await openAt(`${dashboard.url}/alerts/webhooks`, { ...phone, javaScriptEnabled: false })
    await plain.page.getByText('Change: desk.example').press('Enter')
    await plain.page.getByLabel('Name').first().fill('The desk')
    await plain.page.getByLabel('send alerts there').uncheck()
    await plain.page.getByRole('button', { name: 'Save' }).press('Enter')
    await plain.page.getByText('Changed. What waits goes').waitFor()
    await plain.page.getByRole('heading', { name: 'The desk' }).waitFor()
    await plain.page.getByText('Switched off by hand.').waitFor()
    await plain.page.context().close()
  })

  it('the first key press on a page skips to its content', async () => {
    const { page } = await openAt(`${dashboard.url}/about`)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator('main :focus').count()).toBe(1)
    await page.context().close()
  })

  it('where a token is needed, who writes is led to the sign-in, and may write after it', async () => {
    const { page } = await openAt(`${guarded.url}/groups`, { javaScriptEnabled: false })
    const begin = async () => {
      await page.getByLabel('Name').fill('wires')
      await page.getByRole('button', { name: 'Begin the group' }).press('Enter')
    }
    await begin()
    await page.waitForURL(/\/sign-in$/)
    await page.getByLabel('Token').fill('not the token')
    await page.getByRole('button', { name: 'Sign in' }).press('Enter')
    await page.getByText('This is not the token.').waitFor()
    await page.getByLabel('Token').fill(TOKEN)
    await page.getByRole('button', { name: 'Sign in' }).press('Enter')
    await page.waitForURL(/\/$/)
    await page.goto(`${guarded.url}/groups`)
    await begin()
    await page.getByText('Kept.').waitFor()
    expect((await dashboard.store.groups.list()).map(({ name }) => name)).toEqual(['wires'])
    await page.context().close()
  })

  it('a page that is gone back to is what it was, and one that changed meanwhile is the new one', async () => {
    const { page } = await openAt(`${dashboard.url}/feeds`)
    await page.getByText('No feed is subscribed yet.').waitFor()
    await dashboard.store.feeds.subscribe({
      ...{ url: 'https://ridge.example/rss', title: 'Ridge news', siteUrl: null, kind: 'rss', group: null },
      outlet: { name: 'The Ridge', domain: 'ridge.example' },
    })
    await page.getByRole('link', { name: 'Quality', exact: true }).click()
    await page.getByRole('link', { name: 'Feeds', exact: true }).click()
    await page.getByRole('heading', { name: 'Ridge news' }).waitFor()
    await page.context().close()
  })
})
