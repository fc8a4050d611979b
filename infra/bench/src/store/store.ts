import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres } from '@parallax/testing'
import pg from 'pg'
import type { Bench } from '../benches.js'
import { type Measured, resultOf } from '../result.js'
import { fillAsNews, type NewsFilled } from './fill-as-news.js'
import { type SizeGroup, tableSizes } from './table-sizes.js'

const ARTICLES = 1_000
const MEGABYTE = 1024 * 1024
const LONG_AFTER = new Date('2100-01-01')

type Sizes = Record<SizeGroup, number>

/** What 1,000 articles take on the disk, with every comparison that was made while they came in, and with the latest alone. */
export const store: Bench = async ({ progress }) => {
  const server = await startTestPostgres()
  const client = new pg.Client({ connectionString: server.url })
  try {
    await migrate(server.url)
    await client.connect()
    const opened = openStore(server.url)
    try {
      const empty = await tableSizes(client)
      progress(`store: ${ARTICLES} articles come in and are compared`)
      const filled = await fillAsNews(opened, ARTICLES)
      const full = await tableSizes(client)
      await removeOldComparisons(opened)
      const latest = await tableSizes(client)
      return measured(filled, { empty, full, latest }).map((one) => resultOf('store', one))
    } finally {
      await opened.close()
    }
  } finally {
    await client.end()
    await server.stop()
  }
}

async function removeOldComparisons({ retention }: Store): Promise<void> {
  let step = await retention.comparisons(LONG_AFTER, null)
  while (step.next !== null) step = await retention.comparisons(LONG_AFTER, step.next)
}

const sum = (sizes: Sizes): number => Object.values(sizes).reduce((total, bytes) => total + bytes, 0)

function measured(filled: NewsFilled, { empty, full, latest }: Record<'empty' | 'full' | 'latest', Sizes>): Measured[] {
  const per1000 = (bytes: number): number => (1_000 * bytes) / filled.articles / MEGABYTE
  const size = (metric: string, bytes: number): Measured => ({ metric, value: per1000(bytes), unit: 'MiB' })
  const all = sum(full) - sum(empty)
  return [
    { metric: 'charactersPerArticle', value: filled.characters / filled.articles, unit: '1' },
    { metric: 'comparisonsPer1000Articles', value: (1_000 * filled.comparisons) / filled.articles, unit: '1' },
    size('per1000Articles', all),
    size('per1000ArticlesLatestComparisonAlone', sum(latest) - sum(empty)),
    size('articlesAndTexts', full.articles - empty.articles),
    size('placing', full.placing - empty.placing),
    size('everyComparison', full.comparisons - empty.comparisons),
    size('latestComparisons', latest.comparisons - empty.comparisons),
    size('search', full.search - empty.search),
  ]
}
