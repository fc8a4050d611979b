import type { Link } from '../slot.js'
import { about } from './boards-about.js'
import { amount } from './number-words.js'
import { wordList } from './word-list.js'

/** A number as it is read off a plot: whole above ten thousand. */
const level = (value: number): string =>
  Math.abs(value) >= 10_000
    ? value.toLocaleString('en-GB', { maximumFractionDigits: 0 })
    : String(Math.round(value * 100) / 100)

interface Range {
  low: number | null
  high: number | null
}

/** The findings kind by kind over all outlets. */
export const boards = {
  label: 'Boards',
  about,
  level,
  range: ({ low, high }: Range) => {
    if (low === null && high === null) return ''
    if (low === null) return `up to ${level(high ?? 0)}`
    if (high === null) return `${level(low)} or more`
    return low === high ? level(low) : `${level(low)} to ${level(high)}`
  },
  value: (outlet: string, value: string) => `${outlet}: “${value}”`,
  numbers: {
    when: 'When',
    outlet: 'Outlet',
    asWritten: 'As written',
    readAs: 'Read as',
    asTable: 'As a table',
    plot: (about: string, values: readonly { outlet: string; text: string }[]) =>
      `${about}: ${wordList(values.map(({ outlet, text }) => `${outlet} “${text}”`))}`,
  },
  labels: {
    whoOrWhat: 'Who or what',
    inHeadline: (count: number) => (
      <b>
        {count}
        <span class="unseen"> in the headline</span>
      </b>
    ),
  },
  speakers: {
    speaker: 'Speaker',
    unnamed: 'Unnamed sources',
    nobody: 'No speaker made out',
    wordsIn: (words: number, quotations: number) => `${amount(words, 'word')} in ${amount(quotations, 'quotation')}`,
    words: (words: number, quotations: number) => (
      <>
        {words}
        <span class="unseen"> words in {amount(quotations, 'quotation')}</span>
      </>
    ),
  },
  noSpeaker: 'No speaker named',
  differMost: 'The two that differ most',
  /** Between the names of two outlets whose headlines stand over each other. */
  over: 'over',
  leadsOn: 'leads on:',
  editsOf: (outlet: string) => `Edits of ${outlet}`,
  between: (any: Link) => <>{any('Hold any two versions against each other')}, of one outlet or of two.</>,
}
