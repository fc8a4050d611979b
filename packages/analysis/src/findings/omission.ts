import { hasLetterOrDigit } from '@parallax/language'
import { type CellState, type Finding, type FindingOf, RULES } from '@parallax/model'
import {
  type AlignedArticle,
  type AlignedEvent,
  type AlignedFact,
  type AlignedSentence,
  evidenceOf,
} from '../align/aligned-event.js'
import { hashId } from '../hash-id.js'
import { outletSays } from './outlet-says.js'

const RULE = RULES.omission.otherOrigins
const ORIGINS_MIN = 2
/**
 * How sure a mention must be to count, how many full words it must have, and from which nearness on an article is not said
 * to lack the fact. Chosen on 200 omissions read by eye, of which they leave 65 with 62 right.
 */
const SURE_MIN = 0.7
const FULL_WORDS_MIN = 5
const NEAR_MIN = 0.04
/** Where the lack is excused anyway, nobody is blamed. */
const EXCUSED_NEAR_MIN = 0.1
/** A text with fewer words is a brief: nobody expects the whole story of it. */
const BRIEF_WORDS = 120

type Fair = FindingOf<'omission'>['fair']

const LACKING: Partial<Record<CellState, Fair>> = {
  absent: null,
  'published-before-known': 'published-before-known',
  'snippet-only': 'snippet-only',
}

const isBrief = ({ reading }: AlignedArticle): boolean =>
  reading.tokens.filter(({ normal }) => hasLetterOrDigit(normal)).length < BRIEF_WORDS

/** The articles of an event that are briefs: asked once, as every fact asks again. */
const briefsOf = ({ articles }: AlignedEvent): ReadonlySet<AlignedArticle> => new Set(articles.filter(isBrief))

const fairness = (state: CellState, isShort: boolean): Fair => LACKING[state] ?? (isShort ? 'short-brief' : null)

/** Parts of a date that are taken for verbs: "MAY 4, 10:53 AM". */
const OF_A_DATE = new Set(['am', 'may', 'march'])

/** The line of a date and an entry of a list say nothing that could be left out. */
const isStatement = ({ tokens }: AlignedSentence): boolean =>
  tokens.some(({ pos, normal }) => (pos === 'VERB' || pos === 'AUX') && !OF_A_DATE.has(normal))

const isSubstantive = ({ tokens }: AlignedSentence): boolean =>
  tokens.filter(({ stop, normal }) => !stop && hasLetterOrDigit(normal)).length >= FULL_WORDS_MIN

const sureMentions = ({ mentions, fact }: AlignedFact): AlignedSentence[] =>
  mentions.filter(
    (sentence, mention) =>
      (fact.mentions[mention]?.probability ?? 1) >= SURE_MIN && isSubstantive(sentence) && isStatement(sentence),
  )

const originsOf = (sentences: readonly AlignedSentence[], event: AlignedEvent): Set<string | undefined> =>
  new Set(sentences.map(({ article }) => event.articles[article]?.originId))

/** Who else has it is shown by one mention an origin, the first few; the fact has them all. */
const SHOWN_MAX = 4

const firstOfOrigins = (
  mentions: readonly AlignedSentence[],
  standing: AlignedSentence,
  event: AlignedEvent,
): AlignedSentence[] => {
  const shown = new Map<string | undefined, AlignedSentence>()
  for (const mention of [standing, ...mentions]) {
    const origin = event.articles[mention.article]?.originId
    if (!shown.has(origin) && shown.size < SHOWN_MAX) shown.set(origin, mention)
  }
  return [...shown.values()].sort((a, b) => a.article - b.article)
}

/**
 * Index of the sentence of article `index` after which the fact would stand: after what comes closest before it in
 * the article that tells it first and has something in common with this one.
 */
const placeFor = (fact: AlignedFact, index: number, event: AlignedEvent): number => {
  for (const mention of fact.mentions) {
    const sentences = event.articles[mention.article]?.sentences ?? []
    for (let at = mention.position - 1; at >= 0; at -= 1) {
      const sentence = sentences[at]
      const own = sentence && event.factOf.get(sentence)?.mentions.find(({ article }) => article === index)
      if (own) return own.position
    }
  }
  return -1
}

const isNear = ({ nearness, fact }: AlignedFact, index: number): boolean =>
  (nearness.get(index) ?? 0) >= (fact.cells[index] === 'absent' ? NEAR_MIN : EXCUSED_NEAR_MIN)

const omissionsOf = (
  fact: AlignedFact,
  { event, briefs }: { event: AlignedEvent; briefs: ReadonlySet<AlignedArticle> },
): Finding[] => {
  const standing = fact.mentions[fact.fact.canonical]
  if (!standing) return []
  const sure = sureMentions(fact)
  const origins = originsOf(sure, event)
  const evidence = firstOfOrigins(sure, standing, event).map((mention) => evidenceOf(mention, event.articles))
  const said = outletSays(event.articles[standing.article], standing.text)
  return event.articles.flatMap((article, index): Finding[] => {
    const state = fact.fact.cells[index]
    const others = origins.size - (origins.has(article.originId) ? 1 : 0)
    if (!state || !(state in LACKING) || others < ORIGINS_MIN || isNear(fact, index)) return []
    return [
      {
        id: hashId(RULE, article.input.id, fact.fact.id),
        kind: 'omission',
        rule: RULE,
        summary: `Not in ${article.input.outlet.name}; ${said}`,
        factId: fact.fact.id,
        evidence,
        articleId: article.input.id,
        fair: fairness(state, briefs.has(article)),
        afterSentence: placeFor(fact, index, event),
      },
    ]
  })
}

/**
 * Facts of two or more other origins that an article lacks, with what excuses it. Where the article says something
 * close to the fact, nothing is said.
 */
export const omission = (event: AlignedEvent): Finding[] => {
  const briefs = briefsOf(event)
  return event.facts
    .filter(({ fact }) => fact.origins >= ORIGINS_MIN)
    .flatMap((fact) => omissionsOf(fact, { event, briefs }))
}
