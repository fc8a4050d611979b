import { type Evidence, type FindingOf, type QuoteVersion, RULES, type Span } from '@parallax/model'
import { type AlignedEvent, type AlignedFact, type AlignedSentence, evidenceOf } from '../align/aligned-event.js'
import { hashId } from '../hash-id.js'
import { areOneSpeaker, areOneStatement, type Said, saidIn } from '../utterances/said-in.js'
import { SAYING_WORDS } from '../utterances/saying-words.js'
import { outletSays } from './outlet-says.js'
import { toldByOrigins, VERY_SURE } from './tellings.js'

const RULE = RULES.quote.retold

/** So many words of a sentence in quotation marks, and so large a share of it, print what was said. */
const QUOTED_WORDS_MIN = 6
const QUOTED_SHARE_MIN = 0.5

const quotedWords = ({ tokens, article }: AlignedSentence, { articles }: AlignedEvent): number => {
  const quotes = articles[article]?.reading.quotes ?? []
  const isQuoted = ({ start }: Span): boolean => quotes.some((quote) => quote.start <= start && start < quote.end)
  return tokens.filter((token) => token.pos !== 'PUNCT' && isQuoted(token)).length
}

const isPrint = (telling: AlignedSentence, event: AlignedEvent): boolean => {
  const words = telling.tokens.filter(({ pos }) => pos !== 'PUNCT').length
  const quoted = quotedWords(telling, event)
  return quoted >= QUOTED_WORDS_MIN && quoted >= QUOTED_SHARE_MIN * words
}

const MARKS = /[\u00ab\u00bb]/u

/**
 * Tells what somebody says without a word of his in quotation marks, two apostrophes among them; a sentence may also end a
 * quotation begun before.
 */
const isRetelling = ({ tokens, text }: AlignedSentence): boolean =>
  tokens.some(({ lemma }) => SAYING_WORDS.has(lemma)) &&
  !tokens.some(({ normal }) => normal === '"') &&
  !MARKS.test(text)

const said = (telling: AlignedSentence, { articles }: AlignedEvent): Said | undefined => {
  const article = articles[telling.article]
  return article && saidIn(telling, article)
}

const pieceOf = ({ sentence }: Said, { start, end }: Span, event: AlignedEvent): Evidence => ({
  ...evidenceOf(sentence, event.articles),
  start,
  end,
  text: event.articles[sentence.article]?.text.slice(start, end) ?? '',
})

/** What is said, from its first word to its last, within the sentence. */
const contentOf = ({ attribution: { content }, sentence }: Said): Span => {
  const start = Math.min(...content.map((part) => part.start))
  const end = Math.max(...content.map((part) => part.end))
  const words = sentence.tokens.filter((token) => token.pos !== 'PUNCT' && token.start >= start && token.end <= end)
  return { start: words[0]?.start ?? start, end: words.at(-1)?.end ?? end }
}

const versionOf = (one: Said, isQuoted: boolean, event: AlignedEvent): QuoteVersion => {
  const { source, cue } = one.attribution
  return {
    articleId: event.articles[one.sentence.article]?.input.id ?? '',
    words: pieceOf(one, contentOf(one), event),
    isQuoted,
    speaker: source ? pieceOf(one, source, event) : null,
    verb: pieceOf(one, cue, event),
    kept: isQuoted ? 1 : 0,
  }
}

const findingOf = (
  fact: AlignedFact,
  { printed, retold }: { printed: Said; retold: readonly Said[] },
  event: AlignedEvent,
): FindingOf<'quote'> => {
  const all = [printed, ...retold].sort((a, b) => a.sentence.article - b.sentence.article)
  const versions = all.map((one) => versionOf(one, one === printed, event))
  const names = all.flatMap(({ speaker }) => speaker?.name ?? [])
  return {
    id: hashId(RULE, fact.fact.id, ...versions.map(({ articleId, words }) => `${articleId} ${words.text}`)),
    kind: 'quote',
    rule: RULE,
    summary: all
      .map((one, index) => outletSays(event.articles[one.sentence.article], versions[index]?.words.text ?? ''))
      .join('; '),
    factId: fact.fact.id,
    evidence: all.map(({ sentence }) => evidenceOf(sentence, event.articles)),
    relation: 'paraphrase',
    speaker: names.length === 0 ? null : names.reduce((best, name) => (name.length > best.length ? name : best)),
    versions,
  }
}

/** So many words of what is said may stand before its first mark: "that", "he". With more, another may be quoted in it. */
const BEFORE_MARKS_MAX = 6

/** What is said is what stands in the marks, and not a statement with somebody else's quotation in it. */
const isPrinted = (one: Said, { articles }: AlignedEvent): boolean => {
  const quotes = articles[one.sentence.article]?.reading.quotes ?? []
  const { start, end } = contentOf(one)
  const words = one.sentence.tokens.filter((token) => token.pos !== 'PUNCT' && token.start >= start && token.end <= end)
  const first = words.findIndex((word) => quotes.some((quote) => quote.start <= word.start && word.start < quote.end))
  return first >= 0 && first <= BEFORE_MARKS_MAX
}

/** Statements that one origin prints in quotation marks and another retells: one speaker, and much the same words. */
export const paraphrased = (event: AlignedEvent): FindingOf<'quote'>[] =>
  toldByOrigins(event, VERY_SURE).flatMap(({ fact, tellings }) => {
    const prints = tellings.filter((telling) => isPrint(telling, event))
    const retellings = tellings.filter(isRetelling)
    if (prints.length === 0 || retellings.length === 0) return []
    const [printed] = prints.flatMap((telling) => said(telling, event) ?? []).filter((one) => isPrinted(one, event))
    if (!printed) return []
    const retold = retellings
      .flatMap((telling) => said(telling, event) ?? [])
      .filter((one) => areOneSpeaker(printed, one) && areOneStatement(printed, one))
    return retold.length > 0 ? [findingOf(fact, { printed, retold }, event)] : []
  })
