import type { PlacingArticle } from '@parallax/model'
import type { Sketch } from './sketch.js'
import { sketchOf } from './sketch-of.js'

/** Sketches kept at a time, at up to 40 kB each: the articles of the events that are under way. */
const KEPT_MAX = 2_000

interface Kept {
  title: string
  text: string
  sketch: Sketch
}

/** By article, the one used longest ago first. */
const kept = new Map<string, Kept>()

/** The sketch of an article, made anew only where its title or text changed or it was not asked for in a while. */
export const keptSketch = (article: PlacingArticle): Sketch => {
  const text = article.text ?? article.lead
  const known = kept.get(article.id)
  kept.delete(article.id)
  const current =
    known && known.title === article.title && known.text === text
      ? known
      : { title: article.title, text, sketch: sketchOf(article) }
  kept.set(article.id, current)
  const [oldest] = kept.keys()
  if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest)
  return current.sketch
}
