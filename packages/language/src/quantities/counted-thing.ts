import type { Token } from '../reading.js'
import { speedAt, unitSpelling } from './units.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns that measure rather than being counted. Lemmas, singular. */
const MEASURES = words(
  'second minute hour day night week month year decade century mile kilometer kilometre km kph meter metre m cm centimeter centimetre mm millimeter millimetre foot ft inch yard acre hectare ton tonne pound lb kilogram kilo kg gram ounce gallon liter litre barrel degree mph knot megawatt gigabyte point vote seat',
)

/** Different words for one state: deaths must never be compared with injuries, but "dead" with "killed". */
const STATES = new Map<string, string>(
  Object.entries({
    killed:
      'kill kills killed killing dead die dies died dying drown drowns drowned slain death deaths fatality fatalities perish perished',
    injured: 'injure injures injured injuring wound wounds wounded wounding hurt injury injuries maimed',
    arrested: 'arrest arrests arrested arresting detain detained detains detaining apprehended',
    missing: 'missing unaccounted',
    rescued: 'rescued rescue rescues saved',
    evacuated: 'evacuated evacuate evacuates',
    hospitalized: 'hospitalized hospitalised',
    displaced: 'displaced homeless',
    infected: 'infected infects',
    convicted: 'convicted',
    charged: 'charged indicted',
    sentenced: 'sentenced',
    fired: 'fired sacked dismissed',
    kidnapped: 'kidnapped abducted',
  }).flatMap(([state, forms]) => forms.split(' ').map((form): [string, string] => [form, state])),
)
const STATE_NOUNS = words('death fatality injury arrest')
const PERSONS = words('people person victim human individual life other others')
const INSIDE = words('ADJ NOUN PROPN')
const SKIPPED = words('of the its their his her our these those other more additional such - new')
const LINKS = words(
  'who that which was were are is be been being had have has left shot found confirmed reportedly also still so far now known believed feared said to all',
)

export interface Counted {
  /** Lemma of the head noun, and the state of what is counted, as in `people killed`; empty where unknown. */
  thing: string
  /** `count`, or the measure that follows the number. */
  unit: string
  /** Index after the measure, else where it was asked to look from. */
  end: number
}

interface Head {
  lemma: string
  end: number
}

/** "53 catches": after a number a verb that ends so can only be a noun. */
const isNounAfterAll = ({ pos, normal, lemma }: Token): boolean =>
  pos === 'VERB' && normal !== lemma && /[^s]s$/.test(normal) && !STATES.has(normal)

const nounFrom = (tokens: readonly Token[], from: number): Head => {
  let at = from
  while (SKIPPED.has(tokens[at]?.normal ?? '') && at < from + 3) at += 1
  let head = ''
  let noun = false
  let end = from
  for (; at < Math.min(tokens.length, from + 8); at += 1) {
    const token = tokens[at]
    if (!token) break
    if (at === from && isNounAfterAll(token)) return { lemma: token.lemma, end: at + 1 }
    const dash = token.normal === '-' && head !== ''
    if (!INSIDE.has(token.pos) && !dash) break
    if (head !== '' && token.pos === 'ADJ' && tokens[at - 1]?.normal !== '-') break
    if (token.pos === 'NOUN' || (token.pos === 'PROPN' && !noun)) {
      head = token.lemma
      noun = token.pos === 'NOUN'
      end = at + 1
    }
  }
  return STATES.has(head) && !STATE_NOUNS.has(head) ? { lemma: '', end: from } : { lemma: head, end }
}

/** Skips `, including two children,`. */
const afterInsertion = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.normal !== ',') return at
  const close = tokens.findIndex(({ normal }, index) => normal === ',' && index > at)
  return close > 0 && close < at + 9 ? close + 1 : at
}

/** "Eighteen people are now known to have died": words from the noun to its state. */
const STATE_REACH = 7

const stateAfter = (tokens: readonly Token[], end: number): string | undefined => {
  const from = afterInsertion(tokens, end)
  for (let at = from; at < Math.min(tokens.length, from + STATE_REACH); at += 1) {
    const token = tokens[at]
    const state = STATES.get(token?.normal ?? '')
    if (state) return state
    if (!token || !(LINKS.has(token.normal) || token.pos === 'ADV')) return undefined
  }
  return undefined
}

/** `killed 12`, `leaving 12 dead`, `death toll rose to 12`. */
const stateBefore = (tokens: readonly Token[], numberAt: number): string | undefined => {
  const before = tokens[numberAt - 1]
  if (STATES.has(before?.normal ?? '') && before?.pos !== 'NOUN') return STATES.get(before?.normal ?? '')
  const lately = tokens.slice(Math.max(0, numberAt - 6), numberAt).map(({ normal }) => normal)
  return lately.includes('toll') && /^(?:to|at|of|reached|hit|is|was)$/.test(lately.at(-1) ?? '') ? 'killed' : undefined
}

const named = (noun: string, state: string | undefined): string => {
  if (STATE_NOUNS.has(noun)) return `people ${STATES.get(noun) ?? ''}`
  const thing = noun === '' && state ? 'people' : PERSONS.has(noun) ? 'people' : noun
  return state ? `${thing} ${state}` : thing
}

/** What a sum is for: `$2 million in aid`, `$100 million bail`. */
export const paidFor = (tokens: readonly Token[], end: number): string => {
  const link = /^(?:in|of|for)$/.test(tokens[end]?.normal ?? '') ? 1 : 0
  return nounFrom(tokens, end + link).lemma
}

/** What a sum is of: `a budget of $2 million`. */
export const sumOf = (tokens: readonly Token[], from: number): string => {
  const noun = tokens[from - 2]
  return tokens[from - 1]?.normal === 'of' && noun?.pos === 'NOUN' ? noun.lemma : ''
}

interface Measure {
  unit: string
  end: number
}

/** The measure that token `at` or the two from it name: `miles`, `km/h`, `basis points`. */
const measureAt = (tokens: readonly Token[], at: number): Measure | undefined => {
  const lemma = tokens[at]?.lemma ?? ''
  if (lemma === 'basis' && tokens[at + 1]?.lemma === 'point') return { unit: 'basis-point', end: at + 2 }
  if (!MEASURES.has(lemma)) return undefined
  const unit = unitSpelling(lemma)
  return speedAt(tokens, at + 1, unit) ?? { unit, end: at + 1 }
}

/** What the number between token `from` and token `end` counts or measures. */
export const countedThing = (tokens: readonly Token[], from: number, end: number): Counted => {
  const dash = tokens[end]?.normal === '-' ? 1 : 0
  const measure = measureAt(tokens, end + dash)
  if (measure) {
    const after = tokens[measure.end]
    const age =
      after?.normal === 'old' || (after?.normal === '-' && /^olds?$/.test(tokens[measure.end + 1]?.normal ?? ''))
    const noun = age ? 'age' : dash || after?.normal === 'of' ? nounFrom(tokens, measure.end).lemma : ''
    return { unit: measure.unit, thing: noun, end: measure.end }
  }
  const head = nounFrom(tokens, end)
  const state = stateAfter(tokens, Math.max(head.end, end)) ?? stateBefore(tokens, from)
  return { unit: 'count', thing: named(head.lemma, state), end }
}
