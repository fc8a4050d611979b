import { amount, numbered } from './number-words.js'

/** Counted things, as they are said on every page. */
export const counts = {
  articles: (count: number) => amount(count, 'article'),
  conflicts: (count: number) => amount(count, 'conflict'),
  copies: (count: number) => `+ ${amount(count, 'copy', 'copies')}`,
  withCopies: (outlet: string, count: number) =>
    count === 0 ? outlet : `${outlet} (+ ${amount(count, 'copy', 'copies')})`,
  corrections: (count: number) => amount(count, 'correction'),
  events: (count: number) => amount(count, 'event'),
  facts: (count: number) => amount(count, 'fact'),
  feeds: (count: number) => amount(count, 'feed'),
  findings: (count: number) => amount(count, 'finding'),
  independentOrigins: (count: number) => amount(count, 'independent origin'),
  origins: (count: number) => amount(count, 'origin'),
  outlets: (count: number) => amount(count, 'outlet'),
  sources: (count: number) => amount(count, 'source'),
  versions: (count: number) => amount(count, 'version'),
  /** Heads of a number that stands by itself. */
  sharedHead: (count: number) => numbered(count, 'shared fact'),
  conflictHead: (count: number) => numbered(count, 'conflict'),
  editHead: (count: number) => numbered(count, 'edit'),
  onlyHere: 'only here',
  more: (count: number) => `${amount(count, 'more', 'more')}`,
  andMore: (count: number) => `and ${amount(count, 'more', 'more')}`,
  percent: (share: number) => `${Math.round(share * 100)} %`,
}
