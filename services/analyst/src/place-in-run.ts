import type { LaneDecision } from '@parallax/analysis'
import type { LaneLack, LanePlacement, WaitingArticle } from '@parallax/model'
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
 * Places batches in their order, each all of it or none. While one is decided on, what the next will need is read and looked up, and
 * the one before is written: it is decided on as if that were done. Where `isTimeUp` as a batch begins, it is the last. Ends early
 * where a batch failed, and where one was not written as decided: what was decided behind it is thrown away.
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
  let preparing: Promise<void> | null = null
  try {
    await context.placing.run('beginPlacing', undefined)
    preparing = heardLater(prepare(batches, 0, context))
    for (const [index, batch] of batches.entries()) {
      await preparing
      const isLast = index === batches.length - 1 || isTimeUp()
      preparing = isLast ? null : heardLater(prepare(batches, index + 1, context))
      const decisions = await decide(batch, endOf(batches, index), context)
      if (!(await settle())) break
      writing = heardLater(write(batch, decisions, context))
      if (isLast) break
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
  } finally {
    // The thread must not be told of this run when another has begun.
    await preparing?.catch(() => undefined)
  }
}

/** Whoever waits for it hears of its failure; until somebody does, nobody. */
const heardLater = <T>(promised: Promise<T>): Promise<T> => {
  promised.catch(() => undefined)
  return promised
}

/** The place behind the last article of a batch. */
const endOf = (batches: readonly Batch[], index: number): number =>
  batches.slice(0, index + 1).reduce((sum, { length }) => sum + length, 0)

/** Has a batch read and let into the run, and what it needs looked up, as far as that can be told by now. */
async function prepare(batches: readonly Batch[], index: number, context: AnalystContext): Promise<void> {
  const { store, placing, reading } = context
  const batch = batches[index] ?? []
  const words = await reading.run('readArticles', [...batch])
  const freshIds = store.lane.freshIds(batch.length)
  const coming = batch.flatMap((article, at) => {
    const [freshId, own] = [freshIds[at], words[at]]
    return freshId === undefined || own === undefined ? [] : [{ article, freshId, words: own }]
  })
  await placing.run('comePlacing', coming)
  const until = endOf(batches, index)
  await advanceLane(store, async (step) => {
    const lack = await placing.run('prepareOn', { ...step, until })
    return isNothing(lack) ? { done: undefined } : { lack }
  })
}

const isNothing = (lack: LaneLack): boolean => Object.values(lack).every(({ length }) => length === 0)

async function decide(batch: Batch, until: number, { store, placing }: AnalystContext): Promise<LaneDecision[]> {
  const decisions: LaneDecision[] = []
  while (decisions.length < batch.length) {
    decisions.push(...(await advanceLane(store, (step) => placing.run('placeOn', { ...step, until }))))
  }
  return decisions
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
