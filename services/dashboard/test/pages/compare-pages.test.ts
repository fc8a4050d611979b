import { launchBrowser } from '@parallax/testing'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { atWidth, expectClean, openPage, WIDTHS } from './open-page.js'
import { pageClient } from './page-client.js'

const browser: Browser | null = await launchBrowser()

let dashboard: TestDashboard
beforeAll(async () => {
  dashboard = await openTestDashboard()
})
afterAll(async () => {
  await browser?.close()
  await dashboard?.stop()
})

const { get, post } = pageClient(() => dashboard.url)

const send = async (fields: [string, string][], headers: Record<string, string> = {}) => {
  const response = await post('/compare', fields, headers)
  return { status: response.status, location: response.headers.get('location'), html: await response.text() }
}

const text = (outlet: string, title: string, words: string): [string, string][] => [
  ['outlet', outlet],
  ['title', title],
  ['text', words],
]

const waiting = async () => (await dashboard.queue.counts())['compare-sources'].waiting

describe('the form', () => {
  it('asks for the sources in it and leads to the job', async () => {
    const { status, location } = await send([
      ['addresses', ' https://a.test/one \r\n\r\nb.test/two'],
      ...text('', ' ', ''),
      ...text('The Harbour', 'The ferry sank', 'The ferry sank.\r\n\r\nTwelve died.'),
    ])
    expect(status).toBe(303)
    expect(location).toMatch(/^\/jobs\/compare-sources\./)
    const job = await dashboard.queue.get(location?.replace('/jobs/', '') ?? '')
    const { askedId } = z.object({ askedId: z.string() }).parse(job?.payload)
    expect((await dashboard.store.asked.get(askedId))?.sources).toEqual([
      { url: 'https://a.test/one' },
      { url: 'https://b.test/two' },
      { outlet: 'The Harbour', title: 'The ferry sank', text: 'The ferry sank.\r\n\r\nTwelve died.' },
    ])
    await dashboard.queue.wipe()
  })

  it('says beside each source what is wrong, and gives back what was typed', async () => {
    const { status, html } = await send([
      ['addresses', 'https://a.test/one\njavascript:alert(1)\nhttps://a.test/one'],
      ...text('', 'The ferry <b>', 'x'.repeat(40_001)),
    ])
    expect(status).toBe(422)
    expect(html).toMatch(/javascript:alert\(1\)<\/span> Give an http or https address\./)
    expect(html).toContain('The same address as source 1.')
    expect(html).toContain('Name the outlet.')
    expect(html).toContain('At most 40,000 characters.')
    expect(html).toContain('value="The ferry &lt;b>"')
    expect(html).toContain('x'.repeat(40_001))
    expect(await waiting()).toBe(0)
  })

  it('asks for two sources at least and ten at most', async () => {
    expect((await send([['addresses', 'https://a.test/one']])).html).toContain('Give at least 2 sources.')
    const many = Array.from({ length: 11 }, (_, n) => `https://a.test/${n}`).join('\n')
    expect((await send([['addresses', many]])).html).toContain('Give at most 10 sources.')
    expect((await send([])).status).toBe(422)
  })

  it('has one more text when asked, ten at most, and asks for nothing else', async () => {
    const one = await send([['addresses', 'a.test'], ...text('A', 'B', 'C'), ['press', 'add-text']])
    expect(one.status).toBe(200)
    expect(one.html.match(/<fieldset/g)).toHaveLength(2)
    const ten = Array.from({ length: 10 }, () => text('A', 'B', 'C')).flat()
    const full = (await send([...ten, ['press', 'add-text']])).html
    expect(full.match(/<fieldset/g)).toHaveLength(10)
    expect(full).not.toContain('Add another text')
    expect(await waiting()).toBe(0)
  })

  it('takes ten long texts in any script, and refuses another site', async () => {
    const ten = Array.from({ length: 10 }, () => text('A', 'B', '國'.repeat(40_000))).flat()
    expect((await send(ten)).status).toBe(303)
    expect((await send(ten, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
    await dashboard.queue.wipe()
  })

  it('leads to the sign-in where a token is needed', async () => {
    const guarded = await dashboard.openAnother({ PARALLAX_ADMIN_TOKEN: 'a-token-of-some-length' })
    const body = new URLSearchParams([['addresses', 'https://a.test/one\nhttps://a.test/two']])
    const response = await fetch(`${guarded.url}/compare`, { method: 'POST', body, redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in'])
    expect(await waiting()).toBe(0)
  })
})

/** Three sources, one of which could not be read; with an event where two others could. */
const askedWith = async (read: 'enough' | 'too few') => {
  const pasted = { outlet: 'The Harbour', title: 'The ferry sank', text: 'The ferry sank.' }
  const id = await dashboard.store.asked.add([{ url: 'https://a.test/lost' }, pasted])
  const source = (name: string) => ({
    ...{ outlet: { name, host: null }, title: `The ferry of ${name}`, url: `pasted:${name}`, author: null },
    ...{ publishedAt: null, text: { state: 'read' as const, from: 'given' as const, paragraphs: ['The ferry sank.'] } },
  })
  const lost = { ...source('lost'), text: { state: 'failed' as const, reason: 'There is nothing here (404).' } }
  const { asked } = dashboard.store
  if (read === 'too few') {
    await asked.fail(id, [lost, source('harbour')])
    return { id, eventId: '' }
  }
  return { id, ...(await asked.begin(id, { sources: [lost, source('harbour')], at: new Date() })) }
}

describe('the way to what came of it', () => {
  it('is the event, which says why its sources stand together and which could not be read', async () => {
    const { id, eventId } = await askedWith('enough')
    expect(await get(`/compare/${id}`)).toMatchObject({ status: 303, location: `/events/${eventId}` })
    const { html } = await get(`/events/${eventId}`)
    expect(html).toContain('somebody asked to have them compared')
    expect(html).toContain('There is nothing here (404).')
    expect(html).not.toContain('Why one event')
    expect((await get('/compare')).html).toContain(`href="/events/${eventId}"`)
    expect((await get('/')).html).not.toContain(eventId)
  })

  it('shows its articles by themselves, without the way to a profile or a page that they do not have', async () => {
    const { eventId } = await askedWith('enough')
    const [, read] = (await dashboard.store.events.get(eventId))?.articles ?? []
    const { html } = await get(`/articles/${read?.id}`)
    expect(html).toContain('given as a text')
    expect(html).not.toContain('href="/outlets/')
    expect(html).not.toContain('href="pasted:')
  })

  it('leads to no profile of an outlet in any view, since what was asked for is not counted', async () => {
    const { eventId } = await askedWith('enough')
    for (const view of ['annotated', 'ledger', 'side', 'boards']) {
      const { status, html } = await get(`/events/${eventId}?view=${view}`)
      expect([view, status, html.includes('href="/outlets/')]).toEqual([view, 200, false])
    }
  })

  it('is analysed again without a page to read again for what was given as a text', async () => {
    const { eventId } = await askedWith('enough')
    const body = { refetch: true }
    expect((await dashboard.ask(`POST /api/v1/events/${eventId}/reanalysis`, { body })).status).toBe(202)
    expect((await dashboard.queue.counts())['read-article'].waiting).toBe(0)
    await dashboard.queue.wipe()
  })

  it('is the form with what was typed and the reasons, where there is no event', async () => {
    const { id } = await askedWith('too few')
    expect(await get(`/compare/${id}`)).toMatchObject({ status: 303, location: `/compare?from=${id}` })
    const { html } = await get(`/compare?from=${id}`)
    expect(html).toContain('Too few of these sources could be read.')
    expect(html).toMatch(/https:\/\/a\.test\/lost<\/span> There is nothing here \(404\)\./)
    expect(html).toContain('value="The ferry sank"')
  })

  it('is a page that says so for an id that nothing was asked as', async () => {
    expect((await get('/compare/nothing')).status).toBe(404)
    expect((await get('/compare?from=nothing')).status).toBe(200)
  })
})

describe.skipIf(!browser)('in a browser', () => {
  const openHere = (path: string, options = {}) => {
    if (!browser) throw new Error('no browser')
    return openPage(browser, dashboard.url + path, options)
  }

  it.each(WIDTHS)('the form is clean at %i px, empty, refused and with more texts', async (width) => {
    const { id } = await askedWith('too few')
    for (const path of ['/compare', `/compare?from=${id}`]) {
      const opened = await openHere(path, atWidth(width))
      await expectClean(opened)
      await opened.page.getByRole('button', { name: 'Add another text' }).click()
      await opened.page.waitForURL(/#text-2$/)
      await opened.page.getByRole('textbox', { name: 'Headline' }).last().fill('A headline alone')
      await opened.page.getByRole('button', { name: 'Compare' }).click()
      await opened.page.getByRole('alert').waitFor()
      opened.complaints.splice(0) // the browser tells of every 422
      await expectClean(opened)
      await opened.page.context().close()
    }
  })

  it.each(WIDTHS)('an event that was asked for is clean at %i px', async (width) => {
    const { eventId } = await askedWith('enough')
    const opened = await openHere(`/events/${eventId}`, atWidth(width))
    await expectClean(opened)
    await opened.page.context().close()
  })
})
