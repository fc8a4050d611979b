import { type Evidence, type Fact, knownAt, type Origin } from '@parallax/model'
import { words } from '../../words/index.js'
import { abridge } from '../parts/abridge.js'
import { markChanges, markText } from '../parts/mark-changes.js'
import { type Change, wordDiff } from '../parts/word-diff.js'
import type { ComparisonIndex } from './comparison-index.js'
import { cannotBothHold, RELATIONS } from './relations.js'
import { type FoundValue, marksOf, valuesWithin } from './values-within.js'

/** How another article words a fact. */
export interface Wording {
  articleId: string
  outlet: string
  /** Further articles of the same origin that word it alike. */
  copies: number
  at: string
  tag: { words: string; tone: 'conflict' | 'differs' | 'soft' } | null
  /** From the sentence in focus to this wording; only this wording where the two have little in common. */
  changes: readonly Change[]
  /** No word differs. */
  same: boolean
}

/** Below this share of common letters a word diff is confetti, and the other wording is shown as it stands. */
export const DIFF_MIN = 0.35

const RANKS = { conflict: 0, differs: 1, soft: 2 } as const
const rankOf = ({ tag }: Wording): number => RANKS[tag?.tone ?? 'soft']

type Tag = Wording['tag']

/** What the numbers of two wordings say about each other. */
function numberTag(here: readonly FoundValue[], there: readonly FoundValue[]): Tag {
  const pairs = there.flatMap((other) =>
    here
      .filter((own) => own.finding === other.finding && cannotBothHold(own.value, other.value))
      .map((own) => ({ own, other })),
  )
  const [pair] = [...pairs].sort(
    (a, b) => Number(b.other.finding.relation === 'conflict') - Number(a.other.finding.relation === 'conflict'),
  )
  if (!pair) return null
  return {
    words: words.annotated.wordings.thereAndHere(pair.other.value.text, pair.own.value.text),
    tone: RELATIONS[pair.other.finding.relation].tone,
  }
}

export interface Sentence {
  articleId: string
  start: number
  end: number
  text: string
}

function wordingOf(mention: Evidence, fact: Fact, sentence: Sentence, index: ComparisonIndex): Wording | null {
  const article = index.article(mention.articleId)
  if (!article) return null
  const numbers = valuesWithin(index.numbers, mention)
  const marks = marksOf(numbers, mention.start)
  const { changes, alike } = wordDiff(sentence.text, mention.text)
  const close = alike >= DIFF_MIN
  const cell = fact.cells[index.comparison.articles.indexOf(article)]
  const plain: Tag =
    cell === 'differs'
      ? { words: words.annotated.wordings.differs, tone: 'differs' }
      : close
        ? null
        : { words: words.annotated.wordings.otherWords, tone: 'soft' }
  return {
    articleId: article.id,
    outlet: article.outlet.name,
    copies: 0,
    at: knownAt(article),
    tag: numberTag(valuesWithin(index.numbers, sentence), numbers) ?? plain,
    changes: close ? abridge(markChanges(changes, marks)) : markText(mention.text, marks),
    same: changes.every((change) => change.kind === 'same'),
  }
}

/** An article's wording of the fact that is closest to the sentence. */
function closest(mentions: readonly Evidence[], sentence: Sentence): Evidence | undefined {
  const [first, ...others] = mentions
  if (!first || others.length === 0) return first
  return [...mentions]
    .map((mention) => ({ mention, alike: wordDiff(sentence.text, mention.text).alike }))
    .sort((a, b) => b.alike - a.alike)[0]?.mention
}

/** The wordings of one origin: one for its copies together, and one for each copy that differs in a way that matters. */
function ofOrigin(origin: Origin, fact: Fact, sentence: Sentence, index: ComparisonIndex): Wording[] {
  const all = origin.articleIds
    .filter((id) => id !== sentence.articleId)
    .map((id) =>
      closest(
        fact.mentions.filter((mention) => mention.articleId === id),
        sentence,
      ),
    )
    .flatMap((mention) => (mention ? [wordingOf(mention, fact, sentence, index)] : []))
    .filter((wording) => wording !== null)
  const matters = all.filter(({ tag }) => tag && tag.tone !== 'soft')
  const [first, ...copies] = all.filter((wording) => !matters.includes(wording))
  const isOwn = origin.articleIds.includes(sentence.articleId)
  return first && !isOwn ? [{ ...first, copies: copies.length }, ...matters] : matters
}

/** Every other wording of a fact against one sentence that asserts it, what matters most first, then as first known. */
export const wordingsOf = (fact: Fact, sentence: Sentence, index: ComparisonIndex): Wording[] =>
  index.comparison.origins
    .flatMap((origin) => ofOrigin(origin, fact, sentence, index))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.at.localeCompare(b.at))
