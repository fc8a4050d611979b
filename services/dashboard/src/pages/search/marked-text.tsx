import type { Marked } from '@parallax/store'
import { Fragment } from 'preact'
import type { Excerpt } from './marked-excerpt.js'

/** A text, verbatim, with the words that were looked for marked. */
export function MarkedText({ of: { text, marks } }: { of: Marked }) {
  const ends = [0, ...marks.map(({ end }) => end)]
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}

/** A quotation of a source around the words that were looked for. */
export function ExcerptText({ of }: { of: Excerpt }) {
  return (
    <p class="source">
      {of.cutBefore ? '… ' : ''}
      <MarkedText of={of} />
      {of.cutAfter ? ' …' : ''}
    </p>
  )
}
