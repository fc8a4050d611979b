import type { Entity } from '@parallax/language'
import type { Span } from '@parallax/model'
import type { AlignedArticle } from '../align/aligned-event.js'
import { isJoined } from './joined-subject.js'
import { tellsAPerson } from './tells-a-person.js'

export interface SpeakerWords {
  span: Span
  entity: Entity | undefined
}

/** What was set apart from its word: "Lohan ' s lawyer Mark Heller". */
const AFTER_APOSTROPHE = /['\u2019]\s?$/u
const SET_APART = /^s\s+/
/** Short titles that a full stop cuts off from their name. */
const SHORT_TITLE =
  /(?:^|\s)(?:const|sgt|lt|rep|sen|gov|gen|det|insp|supt|capt|cpl|cmdr|col|maj|adm|dr|mr|mrs|ms|prof|rev|hon|atty)$/i
const NAME_AFTER = /^\.\s+(?:\p{Lu}\.\s+)*\p{Lu}[\p{L}'\u2019-]+/u

const NOBODY =
  /^(?:which|who|whom|that|what|it|they|we|i|you|there|this|one)\b|\b(?:of|for|in|on|at|to|from|with|by|the|an?)$/i
const PRONOUN = /^(?:he|she)$/i

/** "Said Vik's plea was": what is his speaks no more than he does. */
const GENITIVE = /['\u2019]s$/u
const GENITIVE_NEXT = /^['\u2019]s\s/u

/** What is written, and who prints it. */
const PAPER =
  /\b(?:reports?|stor(?:y|ies)|statements?|letters?|memos?|lawsuits?|suits?|complaints?|documents?|filings?|articles?|books?|bills?|rulings?|orders?|tweets?|posts?|websites?|newspapers?|papers?|magazines?|journals?|news|times|tribune|herald|gazette|press|agency|network|tv|radio|reuters|cnn|ap|afp|bbc|committee|subcommittee|panel)$/i

/** The words of a speaker to the end of the name, with "Lohan's" and the like cut off before them. */
const whole = ({ text }: AlignedArticle, { start, end }: Span): Span => {
  const isSetApart = AFTER_APOSTROPHE.test(text.slice(Math.max(0, start - 2), start))
  const apart = isSetApart ? (SET_APART.exec(text.slice(start, end))?.[0].length ?? 0) : 0
  const name = SHORT_TITLE.test(text.slice(start, end)) ? NAME_AFTER.exec(text.slice(end, end + 60))?.[0] : undefined
  return { start: start + apart, end: end + (name?.length ?? 0) }
}

interface Named extends Span {
  entity: Entity
}

const namedIn = ({ reading }: AlignedArticle, span: Span): Named[] =>
  reading.entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .filter(({ start, end }) => start < span.end && end > span.start)
    .sort((a, b) => a.start - b.start)

/** "Ana Ruiz of the state police", "of Friends of the Earth", which may be read as a person's name. */
const isPlaced = ({ text }: AlignedArticle, named: Named, span: Span): boolean =>
  /^,?\s(?:of|from|for|with)\b/.test(text.slice(named.end, span.end))

/** "Lt. Ana Ruiz of the state police", and not "the Ruiz campaign". */
const isHead = (article: AlignedArticle, named: Named, span: Span): boolean =>
  named.end >= span.end || isPlaced(article, named, span)

const isOutlet = ({ input }: AlignedArticle, words: string): boolean =>
  words.toLowerCase().replace(/^the /, '') === input.outlet.name.toLowerCase().replace(/^the /, '')

/**
 * The words that name a speaker, and who that is: a person by a name that is whole, a "he",
 * a body, or people without a name. Undefined for what is written, for who prints it, and where the words are one of several
 * or the name is cut in the middle.
 */
export const speakerWords = (article: AlignedArticle, given: Span): SpeakerWords | undefined => {
  const span = whole(article, given)
  const words = article.text.slice(span.start, span.end)
  if (GENITIVE.test(words) || GENITIVE_NEXT.test(article.text.slice(span.end, span.end + 3))) return undefined
  if (NOBODY.test(words) || PAPER.test(words) || isOutlet(article, words) || isJoined(article.text, span))
    return undefined
  const named = namedIn(article, span)
  const persons = named.filter(({ entity }) => entity.kind === 'person')
  const person = persons.find((one) => isPlaced(article, one, span)) ?? persons.at(-1)
  if (PRONOUN.test(words)) return { span, entity: person?.entity }
  if (person && isHead(article, person, span)) {
    const isWhole = person.start >= span.start && person.end <= span.end && !SHORT_TITLE.test(person.entity.name)
    return isWhole ? { span, entity: person.entity } : undefined
  }
  if (tellsAPerson(article, span)) return { span, entity: undefined }
  const [body, more] = named
  const isBody = body?.entity.kind === 'organisation' && more === undefined && body.end <= span.end
  return isBody ? { span, entity: body.entity } : undefined
}
