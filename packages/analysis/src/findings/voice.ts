import { type Finding, RULES, type VoiceForm } from '@parallax/model'
import { type AlignedEvent, type AlignedFact, type AlignedSentence, evidenceOf } from '../align/aligned-event.js'
import { hashId } from '../hash-id.js'
import { outletSays } from './outlet-says.js'
import { toldByOrigins } from './tellings.js'
import { type VoiceTold, voiceForms } from './voice-forms.js'

const RULE = RULES.voice.sameAct
/** Acts that are passive by habit and hide nobody. */
const HABITUAL = new Set(
  `be have do make say tell expect schedule set base locate call name know see use find include bear elect appoint
  report describe quote cite show concern involve relate hold plan need take give get believe think consider ask`.split(
    /\s+/,
  ),
)
const NAMES_ACTOR: ReadonlySet<VoiceForm> = new Set(['active', 'passive-with-agent'])

interface Told {
  telling: AlignedSentence
  told: VoiceTold
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((lemma) => b.has(lemma))

/** In quotation marks the speaker chose how to tell it, not the outlet. */
const isQuoted = ({ start }: VoiceTold, { article }: AlignedSentence, { articles }: AlignedEvent): boolean =>
  articles[article]?.reading.quotes.some((quote) => quote.start <= start && start < quote.end) ?? false

const formsIn = (telling: AlignedSentence, event: AlignedEvent): VoiceTold[] =>
  voiceForms(telling.tokens).filter((told) => !isQuoted(told, telling, event))

/** Not another man shot: one act done to the same, as many of them, and at the same distance in time. */
const isOneAct = (a: VoiceTold, b: VoiceTold): boolean =>
  a.act === b.act &&
  a.isFuture === b.isFuture &&
  share(a.patients, b.patients) &&
  (a.numbers.size === 0 || b.numbers.size === 0 || share(a.numbers, b.numbers))

/** How another telling has the same act done to the same. */
const sameActIn = (telling: AlignedSentence, act: VoiceTold, event: AlignedEvent): Told | undefined => {
  const told = formsIn(telling, event).find((other) => isOneAct(act, other))
  return told && { telling, told }
}

/** The tellings of an act that one telling has in the passive or with its actor, where both kinds occur. */
const contrastsIn = (tellings: readonly AlignedSentence[], event: AlignedEvent): Told[] | undefined => {
  for (const telling of tellings)
    for (const told of formsIn(telling, event)) {
      if (HABITUAL.has(told.act)) continue
      const others = tellings
        .filter((other) => other !== telling)
        .flatMap((other) => sameActIn(other, told, event) ?? [])
      const all = [{ telling, told }, ...others]
      const named = all.filter((one) => NAMES_ACTOR.has(one.told.form)).length
      if (named > 0 && named < all.length) return all
    }
  return undefined
}

const wordsOf = ({ telling, told }: Told): string =>
  telling.text.slice(told.start - telling.start, told.end - telling.start)

/** The words around the act, as far as they show who acts on whom. */
const AROUND = 60

const excerpt = (one: Told): string => {
  const { telling, told } = one
  const from = Math.max(0, told.start - telling.start - AROUND)
  const to = Math.min(telling.text.length, told.end - telling.start + AROUND)
  const start = from === 0 ? 0 : telling.text.indexOf(' ', from) + 1
  const end = to === telling.text.length ? to : telling.text.lastIndexOf(' ', to)
  return end > start ? telling.text.slice(start, end) : wordsOf(one)
}

const findingOf = (fact: AlignedFact, contrast: readonly Told[], event: AlignedEvent): Finding => {
  const inOrder = [...contrast].sort((a, b) => a.telling.article - b.telling.article)
  const named = contrast.find(({ told }) => NAMES_ACTOR.has(told.form))
  const unnamed = contrast.find(({ told }) => !NAMES_ACTOR.has(told.form))
  const says = (one: Told | undefined): string =>
    one ? outletSays(event.articles[one.telling.article], excerpt(one)) : ''
  return {
    id: hashId(RULE, fact.fact.id, ...inOrder.map(({ telling, told }) => `${told.form} ${telling.text}`)),
    kind: 'voice',
    rule: RULE,
    summary: `${says(named)}; ${says(unnamed)}`,
    factId: fact.fact.id,
    evidence: inOrder.map(({ telling }) => evidenceOf(telling, event.articles)),
    act: inOrder[0]?.told.act ?? '',
    forms: inOrder.map(({ telling, told }) => ({
      articleId: event.articles[telling.article]?.input.id ?? '',
      form: told.form,
    })),
  }
}

/** Facts of which one origin says who did it, and another tells the same act without. */
export const voice = (event: AlignedEvent): Finding[] =>
  toldByOrigins(event).flatMap(({ fact, tellings }) => {
    const contrast = contrastsIn(tellings, event)
    return contrast ? [findingOf(fact, contrast, event)] : []
  })
