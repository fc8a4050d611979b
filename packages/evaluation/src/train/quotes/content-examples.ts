import {
  type AttributionModel,
  CONTENT_INPUTS,
  contentCandidates,
  contentRows,
  passageOf,
  spanned,
  stretchesOf,
} from '@parallax/language/attributions'
import type { Examples } from '@parallax/learning'
import type { Span } from '../../metrics/spans.js'
import { charactersOf } from '../../tasks/quotes/content.js'
import type { GoldArticle } from './gold-attributions.js'

/** From this overlap on a content counts as right in the evaluation. */
const OVERLAP_MIN = 0.8
/** How right a content is that overlaps but is not the same: less than the same, so that of two the better one is taken. */
const NEARLY = 0.7

/** The content that each character belongs to; a character is said once. */
const ownersOf = (text: string, contents: readonly (readonly Span[])[]): { owner: Int32Array; sizes: number[] } => {
  const owner = new Int32Array(text.length).fill(-1)
  const sizes = contents.map((content, index) => {
    const characters = charactersOf(text, content)
    for (const at of characters) owner[at] = index
    return characters.size
  })
  return { owner, sizes }
}

/** Best intersection over union of a content with one that readers marked. */
const bestOverlap = (text: string, content: readonly Span[], { owner, sizes }: ReturnType<typeof ownersOf>): number => {
  const characters = charactersOf(text, content)
  const shared = new Map<number, number>()
  for (const at of characters) {
    const index = owner[at] ?? -1
    if (index >= 0) shared.set(index, (shared.get(index) ?? 0) + 1)
  }
  let best = 0
  for (const [index, count] of shared) best = Math.max(best, count / (characters.size + (sizes[index] ?? 0) - count))
  return best
}

const labelOf = (overlap: number): number => {
  if (overlap === 1) return 1
  return overlap >= OVERLAP_MIN ? NEARLY : 0
}

/** Adds the contents that a model holds for possible in articles that it has not learned from. */
export const addContentExamples = (
  examples: { rows: Float64Array[]; labels: number[] },
  articles: readonly GoldArticle[],
  model: AttributionModel,
): void => {
  for (const { reading, contents } of articles) {
    const passage = passageOf(reading, model.lexicon)
    const candidates = contentCandidates(passage, model)
    const owners = ownersOf(reading.text, contents)
    contentRows(passage, candidates).forEach((row, index) => {
      const candidate = candidates[index]
      if (!candidate) return
      const spans = stretchesOf(candidate).map((stretch) => spanned(passage, stretch))
      examples.rows.push(Float64Array.from(row))
      examples.labels.push(labelOf(bestOverlap(reading.text, spans, owners)))
    })
  }
}

export const noContentExamples = (): Examples & { rows: Float64Array[]; labels: number[] } => ({
  inputs: CONTENT_INPUTS,
  rows: [],
  labels: [],
})
