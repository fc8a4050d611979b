import { amount, figure, numbered } from './number-words.js'

/** Counted things, as they are said on every page. */
export const counts = {
  articles: (count: number) => amount(count, 'article'),
  conflicts: (count: number) => amount(count, 'conflict'),
  copies: (count: number) => `+ ${amount(count, 'copy', 'copies')}`,
  withCopies: (outlet: string, count: number) =>
    count === 0 ? outlet : `${outlet} (+ ${amount(count, 'copy', 'copies')})`,
  corrections: (count: number) => amount(count, 'correction'),
  feeds: (count: number) => amount(count, 'feed'),
  independentOrigins: (count: number) => amount(count, 'independent origin'),
  sources: (count: number) => amount(count, 'source'),
  versions: (count: number) => amount(count, 'version'),
  /** Heads of a number that stands by itself. */
  sharedHead: (count: number) => numbered(count, 'shared fact'),
  conflictHead: (count: number) => numbered(count, 'conflict'),
  editHead: (count: number) => numbered(count, 'edit'),
  onlyHere: 'only here',
  andMore: (count: number) => `and ${figure(count)} more`,
  percent: (share: number) => `${Math.round(share * 100)} %`,
}
