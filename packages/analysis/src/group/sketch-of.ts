import { wordVectors } from '@parallax/language'
import { PLACING_TEXT_CHARACTERS, type PlacingArticle } from '@parallax/model'
import { LEAD_CHARACTERS, TITLE_WEIGHT } from './placing-rule.js'
import type { Sketch } from './sketch.js'
import { SketchTerms } from './sketch-terms.js'
import { type Token, tokensOf } from './tokens.js'

/** A title of fewer words than this, days and numbers apart, says nothing: it is taken together with the lead's start. */
const TITLE_WORDS_MIN = 3
const TITLE_FROM_LEAD = 25

/** Weight of a word in a mean vector: frequent words say little (Arora, Liang and Ma, ICLR 2017). */
const vectorWeight = (rank: number): number => 1e-3 / (1e-3 + 1 / (10 * (rank + 1)))

const vectorOf = (tokens: readonly Token[]): Float64Array => {
  const vectors = wordVectors()
  const sum = new Float64Array(vectors.dimensions)
  for (const { word } of tokens) if (word.vector >= 0) vectors.addTo(sum, word.vector, vectorWeight(word.rank))
  return sum
}

const saysSomething = ({ word }: Token): boolean => word.term !== '' && !word.isNumber && !word.isDay

const wholeTitle = (title: Token[], lead: readonly Token[]): Token[] =>
  title.filter(saysSomething).length >= TITLE_WORDS_MIN ? title : [...title, ...lead.slice(0, TITLE_FROM_LEAD)]

/** The text that grouping looks at: all there is up to the cap, or the lead. */
export const textOf = ({ text, lead }: PlacingArticle): string => (text ?? lead).slice(0, PLACING_TEXT_CHARACTERS)

/** Where the lead ends: `LEAD_CHARACTERS`, at the end of a word. */
export const leadEnd = (text: string): number =>
  text.length <= LEAD_CHARACTERS ? text.length : text.slice(0, LEAD_CHARACTERS).replace(/\S*$/, '').length

/** An article's sketch, and the words of its title and lead that it was made of. */
export interface Sketched {
  sketch: Sketch
  title: readonly Token[]
  lead: readonly Token[]
}

/** The sketch of an article. Sources: title and text, never more of them than `PLACING_TEXT_CHARACTERS`. */
export const sketchOf = (article: PlacingArticle): Sketch => sketched(article).sketch

/** The same with the words. */
export const sketched = (article: PlacingArticle): Sketched => {
  const text = textOf(article)
  const end = leadEnd(text)
  const lead = tokensOf(text.slice(0, end))
  const rest = tokensOf(text.slice(end))
  const ownTitle = tokensOf(article.title.slice(0, LEAD_CHARACTERS))
  const title = wholeTitle(ownTitle, lead)
  const terms = new SketchTerms([...lead, ...rest])
  terms.add(title, { inTitle: true, inLead: true, count: TITLE_WEIGHT })
  terms.add(lead, { inTitle: false, inLead: true, count: 1 })
  terms.add(rest, { inTitle: false, inLead: false, count: 1 })
  const sketch = {
    ...terms.finish(),
    leadVector: vectorOf([...title, ...title, ...lead]),
    titleVector: vectorOf(title),
    characters: text.length,
  }
  return { sketch, title: ownTitle, lead }
}
