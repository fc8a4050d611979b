import { z } from 'zod'
import { dataFile, readData } from './data-file.js'

/** One figure as it is published: what was measured on labelled data, beside what others reach there. */
const Figure = z.strictObject({
  task: z.string(),
  set: z.string(),
  setting: z.enum(['dated', 'undated']).nullable(),
  metric: z.string(),
  /** 0 to 1, except correlations. */
  value: z.number(),
  /** The simplest method that one would try first; null where none was measured. */
  baseline: z.number().nullable(),
  /** The best in print; null where none is known. */
  best: z.number().nullable(),
  /** What was counted: articles, pairs, sentences, contents, pages, files; null where nobody has written it down. */
  n: z.int().positive().nullable(),
  /** How it came about: rules, the weights that ship, or out of fold. */
  how: z.string(),
})
export type Figure = z.infer<typeof Figure>

/** All figures of one run over all labelled data, with the version of the method that they are of. */
export const Figures = z.strictObject({ method: z.string(), figures: z.array(Figure) })
export type Figures = z.infer<typeof Figures>

const FILE = 'figures.json'

/** Where the published figures stand: `npm run evaluate -- --data DIR --publish` writes them. */
export const FIGURES_FILE = dataFile(FILE)

/** The published figures. */
export const publishedFigures = (): Figures => readData(FILE, Figures)
