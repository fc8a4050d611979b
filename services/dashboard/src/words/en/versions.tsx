import type { CorrectionAction } from '@parallax/model'
import type { Slot } from '../slot.js'
import { amount } from './number-words.js'

const CORRECTED: Record<CorrectionAction['kind'], string> = {
  merge: 'a reader merged two events',
  split: 'a reader split the event',
  move: 'a reader moved an article',
  'not-same-fact': 'a reader said that two sentences are not the same fact',
  'wrong-finding': 'a reader said that a finding is wrong',
}

/** How many of something became what. */
const became = (one: string, what: string) => (count: number) => (
  <>
    <b>{amount(count, one)}</b> {what}
  </>
)

/** Every comparison of an event, and what changed from each to the next. */
export const versions = {
  heading: 'Every comparison',
  title: (event: string) => `Every comparison · ${event}`,
  of: (event: Slot) => <>of {event}</>,
  what: 'A comparison is never overwritten: each is shown as it was made, with the texts it was made from. All words are those of the sources, and a finding is counted as the same where the same spans bear it out.',
  none: 'This event has not been compared yet.',
  noSuch: (version: number) => `This event has no comparison with the number ${version}, or it is no longer kept.`,
  earlier: 'Earlier comparisons',
  version: (number: number) => `Version ${number}`,
  latest: 'the latest',
  byMethod: (method: Slot) => <>by method {method}</>,
  counts: (articles: number, facts: number, findings: number) =>
    [amount(articles, 'article'), amount(facts, 'fact'), amount(findings, 'finding')].join(', '),
  comparedAgain: (reasons: readonly string[]) => `Compared again: ${reasons.join('; ')}.`,
  first: (version: number) =>
    version === 1 ? 'The first comparison of this event.' : 'Earlier comparisons of this event are no longer kept.',
  same: 'The same articles, facts and findings as before.',
  toldBy: (outlet: string, origins: number) => `${outlet} · ${amount(origins, 'origin')}`,
  became: {
    articlesAdded: became('article', 'added'),
    articlesLeft: became('article', 'left'),
    articlesRevised: became('article', 'with a new text'),
    factsAppeared: became('fact', 'appeared'),
    factsVanished: became('fact', 'vanished'),
    factsRetold: became('fact', 'found or lost a teller'),
    findingsOpened: (kind: string) => became('finding', `opened: ${kind}`),
    findingsClosed: (kind: string) => became('finding', `closed: ${kind}`),
  },
  why: {
    newArticles: (count: number) => amount(count, 'new article'),
    articlesLeft: (count: number) => `${amount(count, 'article')} left the event`,
    newTexts: (count: number) => `a new text of ${amount(count, 'article')}`,
    method: (now: string, before: string) => `another method, ${now} after ${before}`,
    corrected: CORRECTED,
    other: 'a date, a name or a correction that it is made from changed',
  },
}
