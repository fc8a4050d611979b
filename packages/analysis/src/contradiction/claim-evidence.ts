import { type Quantity, type Reading, read } from '@parallax/language'
import { comparableValues } from '../numbers/comparable-values.js'
import { compareValues } from '../numbers/compare-values.js'
import { type ChangedWords, changedWords } from './changed-words.js'
import { looseShare } from './loose-pairs.js'
import { coveredShare, type FullWord, matchWords } from './match-words.js'
import { meanCosine } from './mean-vector.js'
import { type Source, type SourceSentence, sourceOf, sourceSentence } from './source-words.js'
import { swappedRoles } from './swapped-roles.js'

/** What speaks for and against a claim in the text that it is held against. */
export interface ClaimEvidence {
  /** Share of the claim's weight that the text has, anywhere and in its nearest sentence. */
  cover: number
  coverBest: number
  vectors: number
  /** How new to the text the newest name, noun, verb and other word are. */
  newName: number
  newNoun: number
  newVerb: number
  newOther: number
  newSum: number
  strange: number
  /** Of the words that the text lacks: the share told by a synonym or the like, and the share of retold verbs. */
  retoldShare: number
  verbShare: number
  siblings: number
  antonym: number
  /** Figures that the text gives another value of, and that it does not give. */
  otherFigure: number
  newFigure: number
  /** Words that one asserts and the other turns round; negations that the nearest sentences lack. */
  opposed: number
  negations: number
  futureOnly: number
  loose: number
  swapped: number
  words: number
}

const isFigure = ({ unit, low, high }: Quantity): boolean =>
  (low !== null || high !== null) && unit !== 'ordinal' && unit !== 'score'

const figuresAgainst = (claim: SourceSentence, { sentences }: Source): { other: number; unknown: number } => {
  const known = sentences.flatMap(({ quantities }) => quantities.filter(isFigure))
  const found = { other: 0, unknown: 0 }
  for (const figure of claim.quantities.filter(isFigure)) {
    const alike = known.filter((one) => comparableValues(figure, one))
    if (alike.some((one) => compareValues(figure, one) !== 'conflict')) continue
    found.unknown += 1
    if (alike.some(({ thing, unit }) => unit === figure.unit && thing === figure.thing)) found.other += 1
  }
  return found
}

const opposedWords = (claim: SourceSentence, near: readonly SourceSentence[]): number =>
  claim.polarities.filter((one) => {
    const mentions = near.flatMap(({ polarities }) => polarities.filter(({ lemma }) => lemma === one.lemma))
    return mentions.length > 0 && mentions.every(({ negated }) => negated !== one.negated)
  }).length

const negationsIn = ({ polarities }: SourceSentence): number => polarities.filter(({ negated }) => negated).length
const isToCome = ({ polarities }: SourceSentence): boolean => polarities.some(({ future }) => future)

/** Sentences that tell most of the claim: a claim may be drawn from more than one. */
const NEAR_SENTENCES = 3

const nearest = (claim: SourceSentence, { sentences }: Source): SourceSentence[] => {
  const asked = new Map(claim.words.map(({ stem, weight }) => [stem, weight]))
  const shared = ({ words }: SourceSentence): number =>
    [...new Set(words.map(({ stem }) => stem))].reduce((sum, stem) => sum + (asked.get(stem) ?? 0), 0)
  return sentences
    .map((sentence) => ({ sentence, shared: shared(sentence) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, NEAR_SENTENCES)
    .map(({ sentence }) => sentence)
}

const newest = (words: readonly FullWord[], { scores }: ChangedWords, poses: readonly string[]): number =>
  words.reduce((most, { pos }, at) => (poses.includes(pos) ? Math.max(most, 1 - (scores[at] ?? 0)) : most), 0)

const EMPTY: SourceSentence = { tokens: [], words: [], quantities: [], polarities: [] }
const NAMED = ['PROPN', 'NOUN', 'VERB']

/** What speaks for and against a claim, of one sentence or few, in a text. */
export const claimEvidence = (source: Source, reading: Reading): ClaimEvidence => {
  const claim = sourceSentence(reading.tokens, reading.quantities)
  const { words } = claim
  const near = nearest(claim, source)
  const best = near[0] ?? EMPTY
  const changed = changedWords(words, source)
  const novelty = words.map(({ weight }, at) => weight * (1 - (changed.scores[at] ?? 0)))
  const newSum = novelty.reduce((sum, one) => sum + one, 0)
  const figures = figuresAgainst(claim, source)
  const others = [...new Set(words.map(({ pos }) => pos))].filter((pos) => !NAMED.includes(pos))
  return {
    cover: 1 - newSum / words.reduce((sum, { weight }) => sum + weight, 0.001),
    coverBest: coveredShare(words, matchWords(words, best.words)),
    vectors: meanCosine(words, best.words),
    newName: newest(words, changed, ['PROPN']),
    newNoun: newest(words, changed, ['NOUN']),
    newVerb: newest(words, changed, ['VERB']),
    newOther: newest(words, changed, others),
    newSum: Math.min(4, newSum),
    strange: Math.max(0, ...novelty),
    retoldShare: changed.retold / Math.max(1, changed.all),
    verbShare: changed.retoldVerbs / Math.max(1, changed.all),
    siblings: Math.min(3, changed.siblings),
    antonym: Math.min(2, changed.antonyms),
    otherFigure: Math.min(2, figures.other),
    newFigure: Math.min(2, figures.unknown),
    opposed: Math.min(2, opposedWords(claim, near)),
    negations: Math.min(2, Math.max(0, negationsIn(claim) - Math.max(0, ...near.map(negationsIn)))),
    futureOnly: isToCome(claim) === isToCome(best) ? 0 : 1,
    loose: looseShare(claim, source),
    swapped: swappedRoles(claim, best),
    words: Math.log2(1 + words.length),
  }
}

/** A day for a text and a claim to count dates from. */
const ANY_DAY = '2020-06-30T12:00:00Z'

/** What is read of a claim: a sentence or few, whose every word is compared with the text's. */
const CLAIM_MAX = 3000

/** `claimEvidence` of a claim and a text that are not read yet. */
export const readClaimEvidence = (text: string, claim: string): ClaimEvidence =>
  claimEvidence(sourceOf(read(text, { statedAt: ANY_DAY })), read(claim.slice(0, CLAIM_MAX), { statedAt: ANY_DAY }))
