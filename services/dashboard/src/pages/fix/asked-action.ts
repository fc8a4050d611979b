import type { Comparison, CorrectionAction, NewsEvent } from '@parallax/model'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PreviewQuery } from './fix-query.js'

const gone = () => new Problem('not-found', words.fix.refusals.gone)

/** The two sentences by their place in the fact: verbatim, they outlive every re-analysis. */
function notSameFact(
  eventId: string,
  { fact: factId, a, b }: Extract<PreviewQuery, { kind: 'not-same-fact' }>,
  comparison: Comparison | undefined,
): CorrectionAction {
  const fact = comparison?.facts.find(({ id }) => id === factId)
  const [first, second] = [fact?.mentions[a], fact?.mentions[b]]
  if (!first || !second) throw gone()
  if (a === b) throw new Problem('refused', words.fix.refusals.sameSentence)
  const side = ({ articleId, text }: typeof first) => ({ articleId, text })
  return { kind: 'not-same-fact', eventId, a: side(first), b: side(second) }
}

/** What a reader asks for on the pages of an event, as the store takes it. Throws the problem that says why it cannot be asked. */
export function askedAction(
  event: NewsEvent,
  query: PreviewQuery,
  comparison: Comparison | undefined,
): CorrectionAction {
  const eventId = event.id
  switch (query.kind) {
    case 'merge':
      return { kind: 'merge', eventId, intoEventId: query.into }
    case 'split':
      return { kind: 'split', eventId, articleIds: query.article }
    case 'move':
      return { kind: 'move', articleId: query.article, toEventId: query.to }
    case 'not-same-fact':
      return notSameFact(eventId, query, comparison)
    case 'wrong-finding':
      if (!comparison?.findings.some(({ id }) => id === query.finding)) throw gone()
      return { kind: 'wrong-finding', eventId, findingId: query.finding }
  }
}
