import type { Span } from '@parallax/model'

/** A line or dateline that says from which agency a text comes. Offsets into the text. */
export interface WireCredit extends Span {
  /** One spelling for each agency. */
  agency: string
}

const AGENCIES: readonly (readonly [agency: string, spellings: string])[] = [
  ['AFP', 'AFP|Agence France[- ]Presse'],
  ['ANSA', 'ANSA'],
  ['AP', 'AP|(?:The )?Associated Press'],
  ['Bloomberg', 'Bloomberg(?: News)?'],
  ['Business Wire', 'Business ?Wire'],
  ['dpa', 'dpa|Deutsche Presse-Agentur'],
  ['EFE', 'EFE'],
  ['GlobeNewswire', 'Globe ?Newswire'],
  ['IANS', 'IANS|Indo-Asian News Service'],
  ['Interfax', 'Interfax'],
  ['Kyodo', 'Kyodo(?: News)?'],
  ['PA', 'PA(?: Media)?|Press Association'],
  ['PR Newswire', 'PR ?Newswire'],
  ['PTI', 'PTI|Press Trust of India'],
  ['Reuters', 'Reuters'],
  ['TASS', 'TASS'],
  ['UPI', 'UPI|United Press International'],
  ['Xinhua', 'Xinhua'],
  ['Yonhap', 'Yonhap(?: News Agency)?'],
]
const ANY = AGENCIES.map(([, spellings]) => spellings).join('|')

/** `LENN, March 9 (Reuters) -` at the start of the text, `(AP) —` where the place was cut off. */
const DATELINE = new RegExp(`^[^()\\n]{0,60}[(/](${ANY})[)/][^\\p{L}\\p{N}\\n]{0,3}[-\u2013\u2014\u2015]`, 'iu')
/** A paragraph that is nothing but the credit: `Reuters`, `By The Associated Press`, `Source: AFP`, `— dpa`. */
const LINE = new RegExp(
  `^(?:by|source:?|via|from|\u00a9|copyright|[-\u2013\u2014])? {0,2}(?:\\d{4} )?(${ANY})\\.?$`,
  'iu',
)
/** `By Jo Field, Associated Press`, `By Jo Field of Reuters`, and the desk line that closes a Reuters report. */
const BYLINE = new RegExp(`^by [^\\n.]{2,60}(?:,| of| \\||/) (?:the )?(${ANY})$`, 'iu')
const DESK = /^\((?:additional )?reporting by [^\n]{3,200}editing by [^\n]{3,80}\)$/iu

/** Paragraphs looked at from each end. */
const FROM_START = 3
const FROM_END = 3
/** A credit stands at the start of its paragraph, or is all of it. */
const LOOKED_AT = 320

const agencyOf = (spelling: string): string | undefined =>
  AGENCIES.find(([, spellings]) => new RegExp(`^(?:${spellings})$`, 'iu').test(spelling))?.[0]

interface Paragraph extends Span {
  text: string
}

const creditIn = ({ text, start }: Paragraph, isFirst: boolean): WireCredit | undefined => {
  const seen = text.slice(0, LOOKED_AT).trim()
  if (text.length <= LOOKED_AT && DESK.test(seen)) return { agency: 'Reuters', start, end: start + text.length }
  const line = text.length <= LOOKED_AT ? (LINE.exec(seen) ?? BYLINE.exec(seen)) : null
  const found = (isFirst ? DATELINE.exec(text.slice(0, LOOKED_AT)) : null) ?? line
  const agency = found?.[1] === undefined ? undefined : agencyOf(found[1])
  return found && agency !== undefined ? { agency, start, end: start + found[0].length } : undefined
}

const paragraphsIn = (text: string): Paragraph[] => {
  let start = 0
  return text.split('\n').map((paragraph) => {
    const own = { text: paragraph, start, end: start + paragraph.length }
    start = own.end + 1
    return own
  })
}

/**
 * The credit of a news agency or press-release wire in the dateline, the byline, or a line of its own at either end of
 * the text (paragraphs joined by a line feed); undefined where there is none. An agency that is merely quoted or thanked
 * ("told Reuters", "AP contributed to this report") is no credit.
 */
export const wireCredit = (text: string): WireCredit | undefined => {
  const paragraphs = paragraphsIn(text)
  const ends = paragraphs.slice(Math.max(FROM_START, paragraphs.length - FROM_END))
  for (const [index, paragraph] of [...paragraphs.slice(0, FROM_START), ...ends].entries()) {
    const credit = creditIn(paragraph, index === 0)
    if (credit) return credit
  }
  return undefined
}
