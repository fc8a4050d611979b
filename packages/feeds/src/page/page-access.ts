import type { LinkedData } from './json-ld.js'
import type { PageDocument, PageElement } from './page-dom.js'
import type { PageElements } from './page-elements.js'
import type { PageMeta } from './page-meta.js'

/**
 * How much of an article a page gives. `full`: as far as anybody can tell all of it. `paywall`: a part, the rest for
 * those who pay or sign in. `snippet`: a part, whatever the reason. `browser`: the text comes by a script that only a
 * browser runs. `none`: no article.
 */
export type PageAccess = 'full' | 'paywall' | 'snippet' | 'browser' | 'none'

const words = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.split(' ').length, 0)

/** Names by which pages call what stands before their text. */
const GATE = /paywall|regwall|subscriber-only|metered-content/

const isGate = (element: PageElement): boolean =>
  GATE.test(element.getAttribute('class') ?? '') || (element.getAttribute('id') ?? '').includes('paywall')

const ASKS_TO_PAY =
  /\b(subscribe|sign in|log in|register|create an? (free )?account)\b.{0,60}\b(to (continue|keep|read)|for (full|unlimited) access)|to continue reading|(article|story|content) is (only |exclusively )?(available )?(for|to) (our )?(paying )?(subscribers|members)|already a subscriber/i

const NEEDS_SCRIPT =
  /(enable|turn on|requires?|needs?|activate).{0,30}javascript|javascript.{0,40}(disabled|required|enable)/i

/** Roots that scripts fill (React, Vue, Next, Angular and their like). */
const ROOT_IDS = new Set(['root', 'app', '__next', '__nuxt'])

const isRoot = (element: PageElement): boolean =>
  ROOT_IDS.has(element.getAttribute('id') ?? '') ||
  element.localName === 'app-root' ||
  element.getAttribute('data-reactroot') !== null

/** Fewer words than this are no article of their own. */
const FEW_WORDS = 60

/** With so many words a page that is said to cost gives enough to be the whole. */
const MANY_WORDS = 350

/** A text with less than this share of the words that its page counts in it is a part. */
const PART = 0.5

const breaksOff = (lines: readonly string[]): boolean => /(…|\.{3}|\[…\])$/.test(lines.at(-1) ?? '')

/** What of a page has to be looked at before Readability takes the page apart. */
export interface AccessSigns {
  gated: boolean
  asksToPay: boolean
  asksForScript: boolean
  rootIsEmpty: boolean
}

const isEmptyRoot = ({ all }: PageElements): boolean => {
  const root = all.find(isRoot)
  return root !== undefined && (root.textContent ?? '').trim().length < 200
}

interface Page {
  document: PageDocument
  elements: PageElements
  meta: PageMeta
}

/** Signs of a page that gives less than an article. */
export const accessSigns = ({ document, elements, meta }: Page): AccessSigns => {
  const silent = elements
    .named('noscript')
    .map((element) => element.textContent ?? '')
    .join(' ')
  const text = (document.body?.textContent ?? '').slice(0, 500_000)
  return {
    gated: /^(locked|metered)$/i.test(meta('article:content_tier')) || elements.all.some(isGate),
    asksToPay: ASKS_TO_PAY.test(text),
    asksForScript: NEEDS_SCRIPT.test(`${silent} ${text.length < 3_000 ? text : ''}`),
    rootIsEmpty: isEmptyRoot(elements),
  }
}

/** How much of its article a page gives, by the signs, by what it says of itself and by what was found. */
export const pageAccess = (lines: readonly string[], signs: AccessSigns, data: LinkedData): PageAccess => {
  const count = words(lines)
  if (count < FEW_WORDS && (signs.rootIsEmpty || signs.asksForScript)) return 'browser'
  const isPart = data.wordCount !== null && count < data.wordCount * PART
  const costs = data.isFree === false || ((signs.gated || signs.asksToPay) && data.isFree !== true)
  if (costs && count < MANY_WORDS && (isPart || data.isFree === false || signs.asksToPay)) return 'paywall'
  if (lines.length === 0) return 'none'
  return isPart || (count < FEW_WORDS && breaksOff(lines)) ? 'snippet' : 'full'
}
