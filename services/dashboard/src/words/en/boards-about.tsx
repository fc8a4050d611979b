import type { VNode } from 'preact'

/** A word with what it means, for a page to explain on hover. */
export type Term = (words: string, meaning: string) => VNode

export interface Board {
  heading: string
  /** What the board shows, in one sentence; its terms explain themselves. */
  about: (term: Term) => VNode
  /** Said in place of the board where it has nothing. */
  nothing: string
}

const numbers: Board = {
  heading: 'Numbers over time',
  about: (term) => (
    <>
      One mark for each {term('stated value', 'A number as an article writes it, at the moment it came out.')}; a bar is
      a {term('range', '“At least”, “up to”, “dozens”: a bar to the edge has no other end.')}. The line holds until the
      outlet gives another number.
    </>
  ),
  nothing: 'No number differs between the outlets.',
}

const labels: Board = {
  heading: 'Labels',
  about: (term) => (
    <>
      What each outlet calls one{' '}
      {term('actor or thing', 'Names that stand for the same person, group or thing in aligned facts.')}, and how often;{' '}
      <b>bold</b> is in the headline, and a name opens the words around it. The{' '}
      {term(
        'most uneven',
        'How far one outlet’s use of a name lies from the others’, by log-odds with a prior (Monroe et al. 2008).',
      )}{' '}
      first.
    </>
  ),
  nothing: 'The outlets use the same names.',
}

const speakers: Board = {
  heading: 'Who speaks',
  about: (term) => (
    <>
      {term('Words quoted', 'Words of a speaker inside quotation marks, counted.')} of each speaker in each outlet; a
      name opens the quotations.{' '}
      {term('Unnamed sources', '“A senior official”, “people familiar with the matter”: all of them together.')} come
      last.
    </>
  ),
  nothing: 'Nobody is quoted, or this comparison was made before speakers were counted.',
}

const quotes: Board = {
  heading: 'Quotes',
  about: (term) => (
    <>
      One {term('utterance', 'The same words of the same speaker, found in several articles.')} after another with all
      its versions, the longest first; <del>struck out</del> is what a version leaves out of it, <ins>green</ins> what
      only it has.
    </>
  ),
  nothing: 'No quotation differs between the outlets.',
}

const headlines: Board = {
  heading: 'Headlines',
  about: (term) => (
    <>
      One for each {term('origin', 'Articles that are copies of one text count as one.')}, in the order they came out,
      with the fact it {term('leads on', 'The fact told in the texts that the headline asserts.')}.
    </>
  ),
  nothing: 'No headlines to compare.',
}

const revisions: Board = {
  heading: 'Revisions',
  about: (term) => (
    <>
      A lane for each outlet that changed what it says, from when it came out; a dot is an{' '}
      {term('edit', 'A number, quotation, hedge, name or headline that was changed. Polished wording is not shown.')}{' '}
      and leads to the words before and after.
    </>
  ),
  nothing: 'No outlet has changed what it says since it was first seen.',
}

/** What each board is about, in the order of the page. `short` is its name in the list of boards. */
export const about = {
  numbers: { ...numbers, short: 'Numbers' },
  labels: { ...labels, short: 'Labels' },
  speakers: { ...speakers, short: 'Who speaks' },
  quotes: { ...quotes, short: 'Quotes' },
  headlines: { ...headlines, short: 'Headlines' },
  revisions: { ...revisions, short: 'Revisions' },
}
