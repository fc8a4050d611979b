import { launchBrowser } from '@parallax/testing'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEvent, type EventFixture } from '../event-fixture.js'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { answerPreviews, differenceFor } from '../preview-worker.js'
import { expectCleanAtEveryWidth, openAll, openPage } from './open-page.js'

const browser: Browser | null = await launchBrowser()

const NASTY = '<img src=x onerror="window.hit=1">"><script>window.hit=1</script></title>&amp;'

let dashboard: TestDashboard
let event: EventFixture
beforeAll(async () => {
  dashboard = await openTestDashboard()
  event = await addEvent(dashboard.store)
  await event.compare('aa')
  await answerPreviews(dashboard.queue, {
    ...differenceFor(event.eventId),
    factsNew: { count: 60, first: [{ text: NASTY, originsBefore: 0, originsAfter: 2 }] },
  })
  await dashboard.store.corrections.add({ kind: 'wrong-finding', eventId: event.eventId, findingId: 'n1' })
  const sides = {
    a: { articleId: event.articleIds[0], text: NASTY },
    b: { articleId: event.articleIds[1], text: NASTY },
  }
  await dashboard.store.corrections.add({ kind: 'not-same-fact', eventId: event.eventId, ...sides })
  const outlets = await dashboard.store.outlets.list()
  await dashboard.store.groups.replace([
    { name: NASTY, outletIds: outlets.map(({ id }) => id) },
    { name: 'state', outletIds: [] },
  ])
})
afterAll(async () => {
  await browser?.close()
  await dashboard?.stop()
})

const PAGES: Record<string, () => string> = {
  'the page of corrections': () => `/events/${event.eventId}/fix?undone=1`,
  'the choice of an event': () => `/events/${event.eventId}/fix/other?article=${event.articleIds[1]}`,
  'the choice of sentences': () => `/events/${event.eventId}/fix/fact?fact=f1`,
  'a preview': () => `/events/${event.eventId}/fix/preview?kind=split&article=${event.articleIds[1]}`,
  'the groups': () => '/groups?done=kept',
  'events with groups': () => '/',
  'outlets with groups': () => '/outlets',
}

describe.skipIf(!browser)('in a browser', () => {
  const open = (path: string, options = {}) => {
    if (!browser) throw new Error('no browser')
    return openPage(browser, dashboard.url + path, options)
  }

  it.each(Object.entries(PAGES))('%s: clean at every width, and hostile text stays text', (_, path) =>
    expectCleanAtEveryWidth(
      (options) => open(path(), options),
      async (page) => {
        await openAll(page)
        expect(await page.evaluate('window.hit')).toBeUndefined()
        expect(await page.locator('img').count()).toBe(0)
      },
    ),
  )

  it('with nothing but a keyboard and without JavaScript an article is split off and brought back', async () => {
    const { page } = await open(`/events/${event.eventId}`, { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Fix it' }).press('Enter')
    await page.getByRole('checkbox', { name: /The ridge/ }).press('Space')
    await page.getByRole('button', { name: /Split the ticked ones off/ }).press('Enter')
    await page.getByRole('heading', { name: 'Take this article out?' }).waitFor()
    await page.getByRole('link', { name: 'Back' }).press('Enter')
    await page.getByRole('checkbox', { name: /The ridge/ }).press('Space')
    await page.getByRole('button', { name: /Split the ticked ones off/ }).press('Enter')
    await page.getByRole('button', { name: 'Do it' }).press('Enter')
    await page.getByText('Done. 1 article taken out').waitFor()
    await page
      .getByRole('button', { name: /^Undo .*article taken out/ })
      .first()
      .press('Enter')
    await page.getByText('Undone.').waitFor()
    expect((await dashboard.store.events.get(event.eventId))?.articles).toHaveLength(2)
    await page.context().close()
  })

  it('without JavaScript a group is begun, changed and removed, and its blindspots are a link away', async () => {
    const { page } = await open('/groups', { javaScriptEnabled: false })
    const begin = page.getByRole('region', { name: 'Another group' })
    await begin.getByLabel('Name').fill('wires')
    await begin.getByLabel('The ridge').check()
    await begin.getByRole('button', { name: 'Begin the group' }).press('Enter')
    await page.getByText('Kept.').waitFor()
    await begin.getByLabel('Name').fill('WIRES')
    await begin.getByRole('button', { name: 'Begin the group' }).press('Enter')
    await page.getByText('There are two groups of the name').waitFor()
    expect(await begin.getByLabel('Name').inputValue()).toBe('WIRES')

    const wires = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'wires', exact: true }) })
    await wires.getByRole('link', { name: /its events/ }).press('Enter')
    await page.getByText('1 of your 1 ‘wires’ source').waitFor()
    await page.getByRole('navigation', { name: 'Blindspots of your groups' }).getByText('wires').press('Enter')
    await page.getByText('A blindspot is an event that').waitFor()
    await page.goto(`${dashboard.url}/groups`)
    await wires.locator('summary').press('Enter')
    await wires.getByRole('button', { name: /Remove the group/ }).press('Enter')
    await page.getByText('Removed.').waitFor()
    expect((await dashboard.store.groups.list()).map(({ name }) => name)).not.toContain('wires')
    await page.context().close()
  })
})
