import { type Evidence, type Finding, RULES } from '@parallax/model'
import { type AlignedEvent, type AlignedFact, type AlignedSentence, evidenceOf } from '../align/aligned-event.js'
import { hashId } from '../hash-id.js'
import { areOneSpeaker, areOneStatement, type Said, saidIn } from '../utterances/said-in.js'
import { COLOURED_WORDS, SAYING_WORDS } from '../utterances/saying-words.js'
import { outletSays } from './outlet-says.js'
import { toldByOrigins } from './tellings.js'

const RULE = RULES.attribution.sameStatement

const verbOf = ({ sentence, attribution: { cue } }: Said, { articles }: AlignedEvent): Evidence => ({
  ...evidenceOf(sentence, articles),
  start: cue.start,
  end: cue.end,
  text: sentence.text.slice(cue.start - sentence.start, cue.end - sentence.start),
})

/** From the source to the verb or the other way round, as it is written: "Mr Biden claimed". */
const wordsOf = ({ sentence, attribution: { cue, source } }: Said): string => {
  const [start, end] = source
    ? [Math.min(cue.start, source.start), Math.max(cue.end, source.end)]
    : [cue.start, cue.end]
  return sentence.text.slice(start - sentence.start, end - sentence.start)
}

/** A denial is told by what is denied, which is another statement than what is said. */
const isDenial = ({ verbClass }: Said): boolean => verbClass === 'denying'

/** Statements of one speaker, by the class of their verbs where these differ. */
const contrastIn = (all: readonly Said[]): Said[] => {
  for (const said of all) {
    const own = all.filter((other) => areOneSpeaker(said, other) && areOneStatement(said, other))
    if (new Set(own.map(({ verbClass }) => verbClass)).size > 1) return own
  }
  return []
}

const findingOf = (fact: AlignedFact, contrast: readonly Said[], event: AlignedEvent): Finding => {
  const names = contrast.map(({ speaker, source }) => speaker?.name ?? source)
  return {
    id: hashId(RULE, fact.fact.id, ...contrast.map(({ verbClass, sentence }) => `${verbClass} ${sentence.text}`)),
    kind: 'attribution',
    rule: RULE,
    summary: contrast.map((said) => outletSays(event.articles[said.sentence.article], wordsOf(said))).join('; '),
    factId: fact.fact.id,
    evidence: contrast.map(({ sentence }) => evidenceOf(sentence, event.articles)),
    speaker: names.reduce((best, name) => (name.length > best.length ? name : best), ''),
    verbs: contrast.map((said) => ({
      articleId: event.articles[said.sentence.article]?.input.id ?? '',
      verb: verbOf(said, event),
      class: said.verbClass,
    })),
  }
}

/** A look at the words, which spares the attributions of articles that only say "said", or where one alone says. */
const mayDiffer = (tellings: readonly AlignedSentence[]): boolean => {
  const has =
    (words: ReadonlySet<string>) =>
    (telling: AlignedSentence): boolean =>
      telling.tokens.some(({ lemma }) => words.has(lemma))
  return tellings.some(has(COLOURED_WORDS)) && tellings.filter(has(SAYING_WORDS)).length > 1
}

/** Statements of one speaker that the origins carry by verbs of different classes: said here, claimed there. */
export const attribution = (event: AlignedEvent): Finding[] =>
  toldByOrigins(event).flatMap(({ fact, tellings }) => {
    if (!mayDiffer(tellings)) return []
    const said = tellings.flatMap((telling) => {
      const article = event.articles[telling.article]
      return (article && saidIn(telling, article)) ?? []
    })
    const contrast = contrastIn(said.filter((one) => !isDenial(one)))
    return contrast.length > 0 ? [findingOf(fact, contrast, event)] : []
  })
