import type { AlignedEvent, AlignedFact, AlignedSentence } from '../align/aligned-event.js'
import { ACT_NOUNS } from './act-nouns.js'
import { type NominalTold, nominalForms } from './nominal-forms.js'
import { allVoiceForms, type VoiceTold } from './voice-forms.js'

const ACTS: ReadonlySet<string> = new Set([...ACT_NOUNS.values()].map(({ act }) => act))

const has = ({ tokens }: AlignedSentence, lemmas: ReadonlySet<string>): boolean =>
  tokens.some(({ lemma }) => lemmas.has(lemma))

const tellsAct = ({ tokens }: AlignedSentence, act: string): boolean =>
  tokens.some(({ lemma, normal }) => lemma === act || ACT_NOUNS.get(normal)?.act === act)

const namesActor = ({ form }: VoiceTold): boolean => form === 'active' || form === 'passive-with-agent'

/** Has somebody do the act, to whomever ("an officer shot him"), or do another such act to the same ("killed by police"). */
const namesSomebody = ({ tokens }: AlignedSentence, { act, affected }: NominalTold): boolean =>
  [...allVoiceForms(tokens), ...nominalForms(tokens)].some(
    (told) => namesActor(told) && (told.act === act || (ACTS.has(told.act) && told.patients.has(affected))),
  )

/**
 * Whether an article that tells an act by a noun leaves out altogether who did it. Not where a sentence of it that tells
 * the fact, the act or of whom it was done to has the words by which the other article names him, nor where any sentence has
 * anybody do it: who that is cannot be told from here, so that the article counts as naming him.
 */
export const leavesOutAgent = (
  telling: AlignedSentence,
  { fact, named, nominal }: { fact: AlignedFact; named: VoiceTold; nominal: NominalTold },
  event: AlignedEvent,
): boolean => {
  const article = event.articles[telling.article]
  const agents = new Set([...named.agents].filter((lemma) => !named.patients.has(lemma)))
  if (!article || agents.size === 0) return false
  const ofFact = new Set([...fact.mentions, ...fact.headlines])
  return ![article.headline, ...article.sentences].some((sentence) => {
    const isNear = ofFact.has(sentence) || tellsAct(sentence, nominal.act) || has(sentence, new Set([nominal.affected]))
    return (isNear && has(sentence, agents)) || namesSomebody(sentence, nominal)
  })
}
