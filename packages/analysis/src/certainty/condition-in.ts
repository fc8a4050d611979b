import type { Token } from '@parallax/language'
import type { Span } from '@parallax/model'
import type { ComingVerb } from './coming-verbs.js'

/** A clause on which another depends, as indices of tokens: `tokens.slice(from, end)`. */
interface Clause {
  from: number
  end: number
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Before `if`: what makes it a concession ("even if"), a comparison ("as if") or a question ("what if"). */
const NO_CONDITION_BEFORE = words('even as what not but and/or')
/** After `if`: set phrases on which nothing depends ("hundreds, if not thousands"). */
const NO_CONDITION_AFTER = words('not any anything ever only so at')
/** After these `if` is `whether`. */
const ASKING = words(
  `ask wonder know see question unclear unsure sure doubt determine decide consider check learn find clear matter test
  debate discuss examine investigate judge assess weigh inquire uncertain`,
)
/** After these too ("would not say if"), but not after "said if". */
const ASKING_FORMS = words('say tell')
const ASKING_REACH = 3
/** Words by which a sentence may make something depend, in whatever way. */
const DEPENDING = words(
  `if unless until once when whether should provided providing assuming pending subject contingent condition
  conditional depend otherwise threaten propose proposal plan could might may would possible potential hypothetical`,
)
const BETWEEN = words('; : " but while because although though who which that when')
const MAIN_REACH = 20
const MAIN_MODALS = words("will 'll would 'd could may might can")
const ARTICLES = new Set(['DET', 'PRON', 'PROPN', 'NOUN'])

const isAskedAbout = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - ASKING_REACH), at)
    .some(({ lemma, normal }) => ASKING.has(lemma) || ASKING_FORMS.has(normal))

const opensByIf = (tokens: readonly Token[], at: number): boolean =>
  !NO_CONDITION_BEFORE.has(tokens[at - 1]?.normal ?? '') &&
  !NO_CONDITION_AFTER.has(tokens[at + 1]?.normal ?? '') &&
  !isAskedAbout(tokens, at)

/** "The mill could close should the court agree": turned round, with its subject after it, and no subject before it. */
const opensByShould = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (!next || !ARTICLES.has(next.pos) || before?.pos === 'PRON' || before?.pos === 'SCONJ') return false
  return tokens
    .slice(at + 2, at + 8)
    .some(({ pos, normal, lemma }) => (pos === 'VERB' || pos === 'AUX') && normal === lemma)
}

const OPENERS: Readonly<Record<string, (tokens: readonly Token[], at: number) => boolean>> = {
  if: opensByIf,
  unless: () => true,
  provided: (tokens, at) => tokens[at + 1]?.normal === 'that',
  should: opensByShould,
}

const endOf = (tokens: readonly Token[], from: number): number => {
  const end = tokens.findIndex(({ normal, pos }, at) => at > from && (pos === 'PUNCT' || normal === 'then'))
  return end < 0 ? tokens.length : end
}

const clausesIn = (tokens: readonly Token[]): Clause[] =>
  tokens.flatMap(({ normal }, from) =>
    Object.hasOwn(OPENERS, normal) && OPENERS[normal]?.(tokens, from) ? [{ from, end: endOf(tokens, from) }] : [],
  )

const isFree = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= MAIN_REACH && !tokens.slice(from, to).some(({ normal }) => BETWEEN.has(normal))

/** Whether the verb is what depends on the clause: the next after it, or the last before it. */
const dependsOn = (
  verb: ComingVerb,
  clause: Clause,
  verbs: readonly ComingVerb[],
  tokens: readonly Token[],
): boolean => {
  if (verb.first >= clause.end) {
    const isNext = !verbs.some(({ first }) => first >= clause.end && first < verb.first)
    return isNext && tokens[clause.end]?.normal === ',' && isFree(tokens, clause.end, verb.first)
  }
  const isLast = !verbs.some(({ first }) => first > verb.first && first < clause.from)
  return verb.token < clause.from && isLast && isFree(tokens, verb.token, clause.from)
}

/**
 * The clause on which an act to come is made to depend ("if the court agrees", "should the court agree", "unless ..."),
 * without the comma; undefined where there is none. `verbs` are all of the sentence. Not where somebody asks, concedes
 * or compares ("whether", "even if", "as if").
 */
export const conditionOf = (
  verb: ComingVerb,
  verbs: readonly ComingVerb[],
  tokens: readonly Token[],
): Span | undefined => {
  if (!verb.modal || !MAIN_MODALS.has(verb.modal)) return undefined
  const modal = verbs.filter((other) => other.modal !== null)
  const clause = clausesIn(tokens).find((one) => dependsOn(verb, one, modal, tokens))
  const [first, last] = clause ? [tokens[clause.from], tokens[clause.end - 1]] : []
  return first && last ? { start: first.start, end: last.end } : undefined
}

/** A quick look: whether a sentence has a word that may open a condition. */
export const mayHaveCondition = (tokens: readonly Token[]): boolean =>
  tokens.some(({ normal }) => Object.hasOwn(OPENERS, normal))

/** Whether a sentence has any word by which something in it may depend on something, or be no more than possible. */
export const mayDepend = (tokens: readonly Token[]): boolean =>
  tokens.some(({ normal, lemma }) => DEPENDING.has(normal) || DEPENDING.has(lemma))
