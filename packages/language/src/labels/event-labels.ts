import type { Span } from '@parallax/model'
import type { Reading } from '../reading.js'
import { type Label, labelMaker } from './label-of.js'
import { ofLengthOne } from './label-vectors.js'

/** An article of an event, with the labels to group. */
export interface LabelledArticle {
  reading: Reading
  labels: readonly Span[]
}

/** A label, and what the others of its event tell of it. */
export interface EventLabel extends Label {
  /** Logarithm of how many labels name the same, or have the same head where nobody is named. */
  frequency: number
  /** The same as a share of all labels of the event. */
  share: number
  /** Logarithm of how many labels have the same head. */
  headFrequency: number
  /** What all of those are called and what their sentences speak of, of length 1. */
  profile: Float64Array
}

const identityOf = ({ named, head }: Label): string => (named === undefined ? `head ${head}` : `name ${named}`)

const add = (sum: Float64Array, vector: Float64Array): void => {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (vector[at] ?? 0)
}

const grouped = (labels: readonly Label[], keyOf: (label: Label) => string): Map<string, Label[]> => {
  const groups = new Map<string, Label[]>()
  for (const label of labels) groups.set(keyOf(label), [...(groups.get(keyOf(label)) ?? []), label])
  return groups
}

const profileOf = (labels: readonly Label[]): Float64Array => {
  const sum = new Float64Array(labels[0]?.vectors.phrase.length ?? 0)
  for (const { vectors } of labels) {
    add(sum, vectors.phrase)
    add(sum, vectors.sentence)
  }
  return ofLengthOne(sum)
}

/** The labels of the articles of an event, article after article. */
export const eventLabels = (articles: readonly LabelledArticle[]): EventLabel[] => {
  const make = labelMaker(articles.map(({ reading }) => reading))
  const labels = articles.flatMap(({ reading, labels: spans }) => spans.map((span) => make(reading, span)))
  const sameHead = grouped(labels, ({ head }) => head)
  const facts = new Map(
    [...grouped(labels, identityOf)].map(([identity, same]) => [
      identity,
      { frequency: Math.log(same.length), share: same.length / labels.length, profile: profileOf(same) },
    ]),
  )
  return labels.map((label) => ({
    frequency: 0,
    share: 0,
    profile: new Float64Array(0),
    ...facts.get(identityOf(label)),
    ...label,
    headFrequency: Math.log(sameHead.get(label.head)?.length ?? 1),
  }))
}
