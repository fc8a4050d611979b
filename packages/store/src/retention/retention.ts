import type pg from 'pg'
import { removeArticles } from './remove-articles.js'
import { removeComparisons } from './remove-comparisons.js'
import { removeFeed } from './remove-feed.js'
import { removeRevisions } from './remove-revisions.js'
import { BEGINNING, type Place, type Step } from './step.js'

/** Removes what is older than it is kept. Each call is one short transaction, to be called until nothing is left. */
export const retentionIn = (pool: pg.Pool) => ({
  comparisons: (before: Date, after: Place | null): Promise<Step> =>
    removeComparisons(pool, before, after ?? BEGINNING),

  revisions: (before: Date, after: Place | null): Promise<Step> => removeRevisions(pool, before, after ?? BEGINNING),

  articles: (before: Date): Promise<number> => removeArticles(pool, before),

  feed: (now: Date): Promise<'none' | 'goes on' | 'gone'> => removeFeed(pool, now),
})
