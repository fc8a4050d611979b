import { cleanLine } from '../text/clean-line.js'
import { isElement, type PageDocument, type PageElement, type PageNode } from './page-dom.js'
import type { PageElements } from './page-elements.js'

/** Nothing of an article stands in these, and each of them confuses the search for it. */
const NEVER_TEXT = 'script style noscript template svg iframe object embed dialog nav'.split(' ')

/** Names that pages give to captions, credits and the way back to the front page. */
const SHORT_FURNITURE = /caption|credit|breadcrumb|byline|dateline|timestamp|newsletter|social|share/i

/** Names of blocks that offer other stories. */
const OFFERS =
  /(^|[\s_-])(related|recirc\w*|recommend\w*|teasers?|rail|promos?|outbrain|taboola|swiper|most-?(read|popular|viewed)|read-?(more|next|also)|also-?(read|like)|trending|carousel)([\s_-]|$)/i

/** Names of what is shown beside a name or word only when that is pointed at. */
const POINTED_AT =
  /(^|[\s_-])(tool-?tip|rollover)[\w-]*(block|content|text|card|box|inner|panel|body)|(^|\s)(popover|hover-?card)([\s_-]|$)/i

/** What is longer than this is no caption, whatever it is called: `class="captioned"` may wrap an article. */
const MAX_SHORT = 300

/** Longer lists of offers than this are left to Readability: "rail" may also be the column with the article. */
const MAX_OFFER = 2_000

/** A paragraph of this length makes a block more than an offer. */
const TELLING = 200

const EMBED = /twitter|instagram|tiktok|bluesky|mastodon|threads/i

const namesOf = (element: PageElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 300)

/** A post of a social network that is shown in an article is quoted there. */
const holdsPost = (element: PageElement): boolean => element.querySelector('blockquote') !== null

const isShortFurniture = (element: PageElement): boolean =>
  SHORT_FURNITURE.test(element.getAttribute('class')?.slice(0, 300) ?? '') &&
  (element.textContent ?? '').length <= MAX_SHORT &&
  !holdsPost(element)

const isOffer = (element: PageElement): boolean =>
  OFFERS.test(namesOf(element)) &&
  (element.textContent ?? '').length <= MAX_OFFER &&
  element.querySelector('a') !== null &&
  ![...element.querySelectorAll('p')].some((paragraph) => (paragraph.textContent ?? '').length > TELLING)

const isPointedAt = (element: PageElement): boolean =>
  POINTED_AT.test(element.getAttribute('class')?.slice(0, 300) ?? '') && (element.textContent ?? '').length <= MAX_OFFER

const textLength = (element: PageNode): number => (element.textContent ?? '').trim().length

/**
 * Posts of a social network that an article quotes are lost to Readability by their names and their many links: they
 * are taken out of a wrapper that holds nothing else, and lose their names.
 */
const showPosts = (document: PageDocument): void => {
  for (const post of document.querySelectorAll('blockquote')) {
    if (!EMBED.test(namesOf(post))) continue
    post.removeAttribute('class')
    const wrapper = post.parentNode
    if (
      wrapper !== null &&
      isElement(wrapper) &&
      wrapper.localName === 'div' &&
      textLength(wrapper) === textLength(post)
    )
      wrapper.replaceWith(post)
  }
}

interface Page {
  /** As they were before anything was taken out. */
  elements: PageElements
  title: string | null
}

/** Takes everything out of a page that is not the article's, the headline's own heading included. */
export const removeFurniture = (document: PageDocument, { elements, title }: Page): void => {
  for (const name of NEVER_TEXT) for (const element of elements.named(name)) element.remove()
  for (const element of document.querySelectorAll('[class], [id]'))
    if (isShortFurniture(element) || isOffer(element) || isPointedAt(element)) element.remove()
  showPosts(document)
  if (title === null) return
  for (const heading of document.querySelectorAll('h1, h2'))
    if (cleanLine(heading.textContent ?? '').toLowerCase() === title.toLowerCase()) heading.remove()
}
