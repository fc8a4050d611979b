import { isTitle, roleOf } from '@parallax/language'
import { type Evidence, type Finding, RULES, type VoiceForm } from '@parallax/model'
import { type AlignedEvent, type AlignedFact, type AlignedSentence, evidenceOf } from '../align/aligned-event.js'
import { hashId } from '../hash-id.js'
import { isQuoted } from '../utterances/is-quoted.js'
import { NOUNS, nounsIn } from '../voice/clause.js'
import { leavesOutAgent } from '../voice/leaves-out-agent.js'
import { nominalForms } from '../voice/nominal-forms.js'
import { type VoiceTold, voiceForms } from '../voice/voice-forms.js'
import { outletSays } from './outlet-says.js'
import { toldByOrigins } from './tellings.js'

const RULE = RULES.voice.sameAct
/** Acts that are passive by habit and hide nobody. */
const HABITUAL = new Set(
  `be have do make say tell expect schedule set base locate call name know see use find include bear elect appoint
  report describe quote cite show concern involve relate hold plan need take give get believe think consider ask lose require`.split(
    /\s+/,
  ),
)
const NAMES_ACTOR: ReadonlySet<VoiceForm> = new Set(['active', 'passive-with-agent'])

interface Told {
  telling: AlignedSentence
  told: VoiceTold
}

/** Words for anybody: that two men were shot makes them no one man. */
const ANYBODY = new Set('man woman person people boy girl child one other someone victim'.split(' '))

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((lemma) => b.has(lemma))

const shareThem = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((lemma) => b.has(lemma) && !ANYBODY.has(lemma))

const formsIn = (telling: AlignedSentence, event: AlignedEvent): VoiceTold[] =>
  voiceForms(telling.tokens).filter((told) => !isQuoted(told, telling, event))

const isOneTime = (a: VoiceTold, b: VoiceTold): boolean => a.time === b.time || a.time === null || b.time === null

/** Not another man shot: one act done to the same, as many of them, and at the same distance in time. */
const isOneAct = (a: VoiceTold, b: VoiceTold): boolean =>
  a.act === b.act &&
  isOneTime(a, b) &&
  a.isNegated === b.isNegated &&
  shareThem(a.patients, b.patients) &&
  (a.numbers.size === 0 || b.numbers.size === 0 || share(a.numbers, b.numbers))

const namesActor = ({ told }: Told): boolean => NAMES_ACTOR.has(told.form)

const BESIDE_VERB = new Set(['AUX', 'ADV', 'PART'])

/** Lemmas of the nouns right before the verb of an active clause, or of the one by whom it is done. */
const actorOf = ({ telling: { tokens }, told }: Told): ReadonlySet<string> => {
  if (told.form !== 'active') return told.agents
  const before = tokens.filter(({ end }) => end <= told.start)
  const last = before.findLastIndex(({ pos }) => !BESIDE_VERB.has(pos)) + 1
  const first = before.slice(0, last).findLastIndex(({ pos }) => !NOUNS.has(pos)) + 1
  return nounsIn(before.slice(first, last))
}

/** An office is not who holds it: there is more than one secretary. */
const isOffice = (lemma: string): boolean => isTitle(lemma) || roleOf(lemma) !== undefined

/** Has the words by which another telling names who acts, if in another way: "were identified through records". */
const hasActorOf = ({ telling }: Told, named: Told): boolean => {
  const actor = actorOf(named)
  const patients = named.told.patients
  return telling.tokens.some(({ lemma }) => actor.has(lemma) && !patients.has(lemma) && !isOffice(lemma))
}

/** How another telling has the same act done to the same. */
const sameActIn = (telling: AlignedSentence, act: VoiceTold, event: AlignedEvent): Told[] => {
  const told = formsIn(telling, event).find((other) => isOneAct(act, other))
  return told ? [{ telling, told }] : []
}

/** How another telling has the same act as a noun, in an article that leaves out who did it. */
const sameNounIn = (
  telling: AlignedSentence,
  { told: named }: Told,
  fact: AlignedFact,
  event: AlignedEvent,
): Told[] => {
  const told = nominalForms(telling.tokens).find(
    (nominal) =>
      nominal.form === 'nominal' &&
      isOneAct(named, nominal) &&
      named.patients.has(nominal.affected) &&
      !isQuoted(nominal, telling, event) &&
      leavesOutAgent(telling, { fact, named, nominal }, event),
  )
  return told ? [{ telling, told }] : []
}

/** All tellings of an act that one telling has, where one names who acts. */
const tellingsOfAct = (
  first: Told,
  { fact, tellings, event }: { fact: AlignedFact; tellings: readonly AlignedSentence[]; event: AlignedEvent },
): Told[] => {
  const others = tellings.filter((other) => other !== first.telling)
  const all = [first, ...others.flatMap((other) => sameActIn(other, first.told, event))]
  const named = all.find(namesActor)
  if (!named) return []
  const byVerb = all.filter((one) => namesActor(one) || !hasActorOf(one, named))
  const left = others.filter((other) => !all.some(({ telling }) => telling === other))
  return [...byVerb, ...left.flatMap((other) => sameNounIn(other, named, fact, event))]
}

/** The tellings of an act of which one names who acts and another leaves it out. */
const contrastIn = (
  fact: AlignedFact,
  tellings: readonly AlignedSentence[],
  event: AlignedEvent,
): Told[] | undefined => {
  for (const telling of tellings)
    for (const told of formsIn(telling, event)) {
      if (HABITUAL.has(told.act)) continue
      const all = tellingsOfAct({ telling, told }, { fact, tellings, event })
      if (all.some((one) => !namesActor(one))) return all
    }
  return undefined
}

/** The words around the act, as far as they show who acts on whom. */
const wordsOf = ({ telling, told: { words } }: Told, event: AlignedEvent): Evidence => ({
  ...evidenceOf(telling, event.articles),
  ...words,
  text: telling.text.slice(words.start - telling.start, words.end - telling.start),
})

const findingOf = (fact: AlignedFact, contrast: readonly Told[], event: AlignedEvent): Finding => {
  const inOrder = [...contrast].sort((a, b) => a.telling.article - b.telling.article)
  const named = contrast.find(namesActor)
  const unnamed = contrast.find((one) => !namesActor(one))
  const says = (one: Told | undefined): string =>
    one ? outletSays(event.articles[one.telling.article], wordsOf(one, event).text) : ''
  return {
    id: hashId(RULE, fact.fact.id, ...inOrder.map(({ telling, told }) => `${told.form} ${telling.text}`)),
    kind: 'voice',
    rule: RULE,
    summary: `${says(named)}; ${says(unnamed)}`,
    factId: fact.fact.id,
    evidence: inOrder.map(({ telling }) => evidenceOf(telling, event.articles)),
    act: inOrder[0]?.told.act ?? '',
    forms: inOrder.map((one) => ({
      articleId: event.articles[one.telling.article]?.input.id ?? '',
      form: one.told.form,
      words: wordsOf(one, event),
    })),
  }
}

/** Facts of which one origin says who did it, and another tells the same act without, as a passive or by a noun. */
export const voice = (event: AlignedEvent): Finding[] =>
  toldByOrigins(event).flatMap(({ fact, tellings }) => {
    const contrast = contrastIn(fact, tellings, event)
    return contrast ? [findingOf(fact, contrast, event)] : []
  })
