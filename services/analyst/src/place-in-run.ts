import type { ArticleWords, LaneDecision } from '@parallax/analysis'
import type { LanePlacement, WaitingArticle } from '@parallax/model'
import { advanceLane } from './advance-lane.js'
import type { AnalystContext } from './context.js'

/** An event in the state that it came to. */
export interface Changed {
  id: string
  change: number
}

interface PlacedInRun {
  changed: Changed[]
  /** Batches that were written, from the first. */
  written: number
  /** What the batch behind them failed of, if it did. */
  failure: { error: unknown } | null
}

type Batch = readonly WaitingArticle[]

interface Written {
  changed: Changed[]
  asDecided: boolean
}

/**
 * Places batches in their order, each all of it or none. While one is written and its reasons are told, the next is decided on as
 * if it were written, and the words of the one behind are read. Ends early where `isTimeUp` before a batch but the first, where
 * one failed, and where one was not written as decided: what was decided behind it is thrown away.
 */
export async function placeInRun(
  batches: readonly Batch[],
  context: AnalystContext,
  isTimeUp: () => boolean = () => false,
): Promise<PlacedInRun> {
  const placed = { changed: [] as Changed[], written: 0 }
  let writing: Promise<Written> | null = null
  /** Waits for what is being written, and tells whether it was as decided. */
  const settle = async (): Promise<boolean> => {
    if (!writing) return true
    const { changed, asDecided } = await writing
    writing = null
    placed.written += 1
    placed.changed.push(...changed)
    if (asDecided) await context.placing.run('keepPlaced', changed)
    return asDecided
  }
  try {
    await context.placing.run('beginPlacing', undefined)
    let next = read(batches[0], context)
    for (const [index, batch] of batches.entries()) {
      if (index > 0 && isTimeUp()) break
      const own = next
      next = read(batches[index + 1], context)
      const decisions = await decide(batch, await own, context)
      if (!(await settle())) break
      writing = heardLater(write(batch, decisions, context))
    }
    await settle()
    return { ...placed, failure: null }
  } catch (error) {
    // One batch may have failed while the one before was being written, which may fail as well.
    const before = await settle().then(
      () => null,
      (reason: unknown) => ({ error: reason }),
    )
    return { ...placed, failure: before ?? { error } }
  }
}

/** Whoever waits for it hears of its failure; until somebody does, nobody. */
const heardLater = <T>(promised: Promise<T>): Promise<T> => {
  promised.catch(() => undefined)
  return promised
}

const read = (batch: Batch = [], { reading }: AnalystContext): Promise<ArticleWords[]> =>
  batch.length === 0 ? Promise.resolve([]) : heardLater(reading.run('readArticles', [...batch]))

async function decide(
  batch: Batch,
  words: readonly ArticleWords[],
  { store, placing }: AnalystContext,
): Promise<LaneDecision[]> {
  const freshIds = store.lane.freshIds(batch.length)
  const coming = batch.flatMap((article, index) => {
    const [freshId, own] = [freshIds[index], words[index]]
    return freshId === undefined || own === undefined ? [] : [{ article, freshId, words: own }]
  })
  await placing.run('comePlacing', coming)
  return advanceLane(store, (step) => placing.run('placeOn', step))
}

async function write(
  batch: Batch,
  decisions: readonly LaneDecision[],
  { store, reading }: AnalystContext,
): Promise<Written> {
  const articles = new Map(batch.map((article) => [article.id, article]))
  const decided = decisions.flatMap(({ articleId, freshId, ...decision }) => {
    const article = articles.get(articleId)
    return article ? [{ article, freshId, decision }] : []
  })
  const told = await reading.run('tellReasons', decided)
  const placements = told.flatMap((placement, index): LanePlacement[] => {
    const one = decided[index]
    return one ? [{ articleId: one.article.id, freshId: one.freshId, placement }] : []
  })
  return store.lane.placeAll(placements)
}
