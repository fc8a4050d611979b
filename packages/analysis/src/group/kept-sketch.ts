import type { PlacingArticle } from '@parallax/model'
import type { Sketch } from './sketch.js'
import { sketchOf } from './sketch-of.js'

/** What kept sketches may take together, in bytes: at some 15 kB each, the articles of the events that are under way. */
const KEPT_BYTES_MAX = 256 * 2 ** 20
/** Of a sketch beside its arrays: their heads, and its place in the map. */
const HEAD_BYTES = 2_000
const TERM_BYTES = 8

interface Kept {
  title: string
  text: string
  sketch: Sketch
  bytes: number
}

/**
 * By revision, or by article where none is named. Two generations: what is asked for goes into the younger, and once that has
 * half of the bytes, the older, which nobody asked for since, is forgotten.
 */
const kept = { younger: new Map<string, Kept>(), older: new Map<string, Kept>(), youngerBytes: 0, generation: 0 }

const bytesOf = ({
  ids,
  counts,
  terms,
  ranks,
  sums,
  squares,
  leads,
  two,
  three,
  leadVector,
  titleVector,
}: Sketch): number =>
  [
    ids,
    counts,
    ranks,
    sums,
    squares,
    leads.ids,
    leads.weights,
    two.ids,
    two.full,
    two.lead,
    three.ids,
    three.full,
    three.lead,
  ].reduce(
    (bytes, array) => bytes + array.byteLength,
    // What the vectors mean beyond all news is kept with them.
    HEAD_BYTES + terms.length * TERM_BYTES + 2 * (leadVector.byteLength + titleVector.byteLength),
  )

const keep = (key: string, one: Kept): void => {
  kept.younger.set(key, one)
  kept.youngerBytes += one.bytes
  if (kept.youngerBytes <= KEPT_BYTES_MAX / 2) return
  kept.older = kept.younger
  kept.younger = new Map()
  kept.youngerBytes = 0
  kept.generation += 1
}

const find = (key: string): Kept | undefined => {
  const young = kept.younger.get(key)
  if (young) return young
  const old = kept.older.get(key)
  if (old) keep(key, old)
  return old
}

/** The generation in which all of a list were found: what is asked for in one is there to the end of the next. */
const foundIn = new WeakMap<readonly PlacingArticle[], number>()

/** The revisions of articles whose words are to be told; those of the others are then kept longest. */
export const unsketched = (articles: readonly PlacingArticle[]): string[] => {
  if (foundIn.get(articles) === kept.generation) return []
  const unknown = articles.flatMap(({ revisionId }) =>
    revisionId === undefined || find(revisionId) !== undefined ? [] : [revisionId],
  )
  if (unknown.length === 0) foundIn.set(articles, kept.generation)
  return unknown
}

const INTERNED_MAX = 60_000
const interned = new Map<string, string>()

/** Sketches of one news share most of their terms; what comes from another thread brings each of them anew. */
const intern = (term: string): string => {
  const known = interned.get(term)
  if (known !== undefined) return known
  if (interned.size >= INTERNED_MAX) interned.clear()
  interned.set(term, term)
  return term
}

/** Keeps the sketch of a revision that was made elsewhere. */
export const keepSketch = (revisionId: string, sketch: Sketch): void => {
  if (find(revisionId)) return
  const own = { ...sketch, terms: sketch.terms.map(intern) }
  keep(revisionId, { title: '', text: '', sketch: own, bytes: bytesOf(own) })
}

/**
 * The sketch of an article, made anew only where its title or text changed or it was not asked for in a while. An article
 * that names a revision which is sketched needs neither.
 */
export const keptSketch = (article: PlacingArticle): Sketch => {
  const { id, revisionId, title } = article
  const key = revisionId ?? id
  const text = article.text ?? article.lead
  const known = find(key)
  if (known && (revisionId !== undefined || (known.title === title && known.text === text))) return known.sketch
  if (revisionId !== undefined && article.text === undefined)
    throw new Error(`the words of ${revisionId} were not told`)
  const sketch = sketchOf(article)
  // A revision is never another text.
  const words = revisionId === undefined ? { title, text } : { title: '', text: '' }
  keep(key, { ...words, sketch, bytes: bytesOf(sketch) + 2 * (words.title.length + words.text.length) })
  return sketch
}
