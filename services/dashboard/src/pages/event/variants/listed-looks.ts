import type { WordToken } from '../../parts/word-tokens.js'
import type { WordLook } from './version-word.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const NUMBERS = words(
  `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions dozen dozens score scores half third quarter several percent`,
)
/** "At least 12", "more than a dozen": what bounds a number is read as part of it. */
const BOUNDS = words(
  'at least most more fewer less than about around nearly almost over up to some roughly only just a',
)
const NEGATIONS = words('not no never none nobody nothing nowhere neither nor without cannot')
/** Verbs of saying and hedges. May, could and would are tenses and abilities as often, but where versions differ in them it shows. */
const SAYING = words(
  `say says said saying tell tells told add adds added announce announces announced report reports reported claim claims
  claimed claiming insist insists insisted argue argues argued maintain maintains maintained assert asserts asserted
  contend contends contended admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded deny
  denies denied warn warns warned believe believes believed think thinks thought estimate estimates estimated suggest
  suggests suggested confirm confirms confirmed reveal reveals revealed state stated states accuse accuses accused allege
  alleges alleged allegedly according may might could would possibly perhaps maybe likely unlikely probably reportedly
  apparently seemingly purportedly supposedly presumably potentially suspected appears appeared seems seemed`,
)

const isNumber = ({ key }: WordToken): boolean =>
  /\p{N}/u.test(key) || key.split('-').some((part) => NUMBERS.has(part)) || key === '%'

const isNegation = ({ key }: WordToken): boolean => NEGATIONS.has(key) || key.endsWith("n't")

/** A capital inside a sentence; the first word has one anyway. */
const isName = ({ text }: WordToken, isFirst: boolean): boolean => !isFirst && /^\p{Lu}/u.test(text)

const isWord = ({ key }: WordToken): boolean => /[\p{L}\p{N}]/u.test(key)

const boundsNumber = (tokens: readonly WordToken[], at: number): boolean => {
  const rest = tokens.slice(at, at + 4)
  const number = rest.findIndex(isNumber)
  return number > 0 && rest.slice(0, number).every(({ key }) => BOUNDS.has(key))
}

const counts = (token: WordToken | undefined): boolean => token !== undefined && /s$/.test(token.key) && isNumber(token)

/** What each word is by itself, from lists of English words and from its letters. */
export function listedLooks(tokens: readonly WordToken[]): WordLook[] {
  const first = tokens.findIndex(isWord)
  return tokens.map((token, at) => {
    if (isNumber(token) || boundsNumber(tokens, at)) return 'number'
    if (token.key === 'of' && counts(tokens[at - 1])) return 'number'
    if (isNegation(token)) return 'negation'
    if (SAYING.has(token.key)) return 'saying'
    return isName(token, at === first) ? 'name' : 'other'
  })
}
