import type { FindingOf, Span, StatedValue } from '@parallax/model'
import type { Mark } from '../parts/mark-changes.js'
import { valueTone } from './value-tone.js'

/** A value that stands inside a sentence, and the finding it belongs to. */
export interface FoundValue {
  finding: FindingOf<'number'>
  value: StatedValue
}

/** The values of `findings` that the given article states inside the given span of its text. */
export const valuesWithin = (
  findings: readonly FindingOf<'number'>[],
  { articleId, start, end }: Span & { articleId: string },
): FoundValue[] =>
  findings.flatMap((finding) =>
    finding.values
      .filter(
        (value) => value.in !== 'title' && value.articleId === articleId && value.start >= start && value.end <= end,
      )
      .map((value) => ({ finding, value })),
  )

/** The same values as marks on the sentence that begins at `start`. */
export const marksOf = (found: readonly FoundValue[], start: number): Mark[] =>
  found.map(({ finding, value }) => ({
    start: value.start - start,
    end: value.end - start,
    tone: valueTone(value, finding),
  }))
