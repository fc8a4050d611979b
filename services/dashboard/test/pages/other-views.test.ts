import type { Revision } from '@parallax/model'
import type { EventCard } from '@parallax/store'
import { describe, expect, it } from 'vitest'
import { revisionViews } from '../../src/pages/article/revision-view.js'
import { focusOf, nothingToCompare } from '../../src/pages/event/load-event.js'
import { railView } from '../../src/pages/event/rail-view.js'
import { textNotice } from '../../src/pages/event/text-notice.js'
import { eventCardView } from '../../src/pages/events/event-card-view.js'
import { webAddress } from '../../src/pages/parts/outside-link.js'
import { whenWords } from '../../src/pages/parts/when-words.js'
import { FERRY, FERRY_EVENT } from './ferry.js'

const headline = (articleId: string) => {
  const { id, outlet, title } = FERRY_EVENT.articles.find((article) => article.id === articleId) ?? {}
  return { id: id ?? '', outlet: outlet?.name ?? '', title: title ?? '' }
}
const FERRY_CARD: EventCard = { ...FERRY_EVENT, withoutText: 0, headlines: [headline('post'), headline('radio')] }

describe('a card of the events list', () => {
  it('names outlets in the order they came out, copies with the one that had the text first', () => {
    expect(eventCardView(FERRY_CARD).outlets.map(({ outlet: { name }, copies }) => ({ name, copies }))).toEqual([
      { name: 'Meridian Wire', copies: 1 },
      { name: 'The Harbor Post', copies: 0 },
      { name: 'Selwyn Radio', copies: 0 },
      { name: 'Daily Standard', copies: 0 },
      { name: 'Island Tribune', copies: 0 },
    ])
  })

  it('shows both headlines of the pair verbatim, each in its own spelling', () => {
    const { pair } = eventCardView(FERRY_CARD)
    expect(pair.map(({ changes }) => changes.map(({ text }) => text).join(''))).toEqual([
      'Twelve killed in ferry disaster; captain “turned too late”',
      '18 confirmed dead on Marisol, captain held',
    ])
  })

  it('gives no counters before there was a comparison', () => {
    expect(eventCardView({ ...FERRY_CARD, comparisonId: null }).counts).toBeNull()
  })
})

describe('the rail of articles', () => {
  it('has copies directly under the article they copy, and tells edits', () => {
    const rail = railView(FERRY_EVENT, new Map([['standard', '2026-11-24T11:02:00.000Z']]))
    expect(rail.map(({ id, isCopy }) => [id, isCopy]).slice(0, 3)).toEqual([
      ['wire', false],
      ['gazette', true],
      ['post', false],
    ])
    expect(rail.filter(({ isFirst }) => isFirst).map(({ id }) => id)).toEqual(['wire'])
    expect(rail.find(({ id }) => id === 'standard')?.editedAt).toBe('2026-11-24T11:02:00.000Z')
  })
})

describe('the article in focus', () => {
  it('is the one asked for, else the most typical, and never one of another event', () => {
    expect(focusOf(FERRY_EVENT, FERRY, 'radio')).toBe('radio')
    expect(focusOf(FERRY_EVENT, FERRY, 'someone-elses')).toBe('wire')
    expect(focusOf(FERRY_EVENT, undefined, undefined)).toBe('wire')
  })
})

describe('what stands where there is nothing to compare', () => {
  it('says why: one article, no comparison yet, one text only, copies only', () => {
    const one = { ...FERRY_EVENT, articles: FERRY_EVENT.articles.slice(0, 1) }
    const copies = { ...FERRY, origins: FERRY.origins.slice(0, 1) }
    const oneText = { ...FERRY, articles: FERRY.articles.slice(0, 1) }
    expect(nothingToCompare(one, FERRY)).toMatch(/only article/)
    expect(nothingToCompare(FERRY_EVENT, undefined)).toMatch(/not been compared yet/)
    expect(nothingToCompare(FERRY_EVENT, oneText)).toMatch(/only one article has a text/)
    expect(nothingToCompare(FERRY_EVENT, copies)).toMatch(/copies of one text/)
    expect(nothingToCompare(FERRY_EVENT, FERRY)).toBeNull()
  })

  it('gives the reason an article is without its text', () => {
    expect(textNotice({ state: 'failed', reason: 'the page answered 404.' })).toBe(
      'The text of this article could not be read: the page answered 404.',
    )
    expect(textNotice({ state: 'read', from: 'page', paragraphs: [] })).toBeNull()
  })
})

describe('the revisions of an article', () => {
  const revision = (number: number, title: string, paragraphs: string[]): Revision => ({
    ...{ id: `r${number}`, articleId: 'a', number, title, paragraphs, seenAt: `2026-11-24T0${number}:00:00.000Z` },
  })

  it('come latest first, each against the one before', () => {
    const views = revisionViews([
      revision(2, 'Toll at 18', ['The toll rose to 18.']),
      revision(1, 'Toll at 12', ['The toll rose to 12.']),
      revision(3, 'Toll at 18', ['The toll rose to 18.', 'The captain was held.']),
    ])
    expect(views.map(({ number }) => number)).toEqual([3, 2, 1])
    expect(views[0]?.title).toBeNull()
    expect(views[0]?.text?.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toEqual([
      'The captain was held.',
    ])
    expect(views[1]?.title?.find(({ kind }) => kind === 'removed')?.text.trim()).toBe('12')
    expect(views[2]).toMatchObject({ title: null, text: null })
  })
})

describe('an address of the outside', () => {
  it('is a link only when it is http or https', () => {
    expect(webAddress('https://a.example/x')).toBe('https://a.example/x')
    for (const url of [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      '//a.example',
      'file:///etc',
    ]) {
      expect(webAddress(url)).toBeNull()
    }
  })
})

describe('a moment in words', () => {
  it('has its year only when that is not the present one', () => {
    const now = new Date('2026-11-24T12:00:00Z')
    expect(whenWords('2026-07-14T12:04:00.000Z', now)).toBe('14 Jul, 12:04')
    expect(whenWords('2022-07-14T12:04:00.000Z', now)).toBe('14 Jul 2022, 12:04')
  })
})
