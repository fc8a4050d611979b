import { type Comparison, knownAt, type NewsEvent, paragraphsOf } from '@parallax/model'
import type { Services } from '../../server/services.js'
import { words } from '../../words/index.js'
import { boardsView } from './boards/boards-view.js'
import { indexComparison } from './comparison-index.js'
import type { EventBody } from './event-page.js'
import type { EventQuery } from './event-query.js'
import { keptAnnotatedView } from './kept-view.js'
import { ledgerView } from './ledger-view.js'
import { sideView } from './side/side-view.js'
import { textNotice } from './text-notice.js'

const hasText = ({ textState }: NewsEvent['articles'][number]): boolean =>
  textState === 'read' || textState === 'snippet'

/** The article asked for, else the most typical, else the first with a text. */
export function focusOf(
  event: NewsEvent,
  comparison: Comparison | undefined,
  asked: string | undefined,
): string | null {
  const ids = new Set(event.articles.map(({ id }) => id))
  const wanted = [asked, comparison?.typicalArticleId, event.articles.find(hasText)?.id]
  return wanted.find((id) => id !== undefined && ids.has(id)) ?? event.articles[0]?.id ?? null
}

/** Why there are no marks; null where there are. */
export function nothingToCompare(event: NewsEvent, comparison: Comparison | undefined): string | null {
  if (event.articles.length < 2) return words.event.nothing.oneArticle
  if (!comparison && event.givenUp) return words.event.nothing.givenUp(event.givenUp)
  if (!comparison) return words.event.nothing.notYet
  if (comparison.articles.length < 2) return words.event.nothing.oneText
  if (comparison.origins.length < 2) return words.event.nothing.oneOrigin
  return null
}

interface Loading {
  event: NewsEvent
  comparison: Comparison | undefined
  query: EventQuery
  focusId: string | null
}

async function readingBody({ store }: Services, { event, comparison, focusId }: Loading): Promise<EventBody> {
  const article = focusId === null ? undefined : await store.articles.get(focusId)
  const notice = nothingToCompare(event, comparison)
  const compared = comparison?.articles.find(({ id }) => id === focusId)
  if (comparison && compared && !notice) {
    const snippetReason = article?.text.state === 'snippet' ? article.text.reason : null
    return { kind: 'annotated', view: keptAnnotatedView(compared, comparison), snippetReason }
  }
  if (!article) return { kind: 'nothing', notice: words.event.nothing.removed }
  const { outlet, url, text } = article
  const { title, paragraphs } = compared ?? { title: article.title, paragraphs: paragraphsOf(text) }
  const shown = { outlet: outlet.name, title, url, at: knownAt(article), paragraphs }
  return { kind: 'plain', article: { ...shown, notice: textNotice(text) }, notice }
}

/** Why another article than the one asked for comes first; null where it is that one. */
const focusNotice = ({ comparison, focusId }: Loading): string | null =>
  focusId === null || comparison?.articles.some(({ id }) => id === focusId) ? null : words.event.focusNotCompared

/** What the event page shows below its tabs. */
export function loadBody(services: Services, loading: Loading): Promise<EventBody> | EventBody {
  const { event, comparison, query } = loading
  if (query.view === 'annotated') return readingBody(services, loading)

  const notice = nothingToCompare(event, comparison)
  if (notice || !comparison) return { kind: 'nothing', notice: notice ?? '' }
  const index = indexComparison(comparison)
  if (query.view === 'side') {
    const view = sideView({ focusId: loading.focusId, beside: query.with }, index)
    return { kind: 'side', view, notice: focusNotice(loading) }
  }
  if (query.view === 'boards') return { kind: 'boards', view: boardsView(index) }
  return { kind: 'ledger', view: ledgerView(index, { filter: query.only, copies: query.copies }) }
}
