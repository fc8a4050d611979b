import { z } from 'zod'
import { ForeignReader } from '../../foreign/foreign-reader.js'
import type { Run, Task } from '../task.js'
import { ExpectedFeed } from './expected-feed.js'
import { meets } from './meets.js'

const EXPECTED = 'feeds/expected.json'

/** Pins one library's cleaning of HTML, and is reported apart. */
const APART = 'feedparser-sanitize'

interface Shares {
  source: string
  share: number
}

const scoreFiles = async ({ data, progress, mistake }: Run): Promise<Shares[]> => {
  const files = Object.entries(data.value(EXPECTED, z.record(z.string(), ExpectedFeed)))
  const reader = new ForeignReader()
  const shares: Shares[] = []
  for (const [index, [file, expected]] of files.entries()) {
    progress(index, files.length)
    const bytes = data.bytes(`feeds/files/${file}`)
    const answer = await reader.read({ kind: 'feed', bytes, contentType: expected.contentType ?? null })
    const checked = meets(expected, answer?.feed ?? null)
    // Some files only say whether they are well-formed XML.
    if (checked.length === 0) continue
    for (const { field, wanted, found, met } of checked)
      if (!met) mistake(expected.source, () => `${file}: ${field}\n  wanted ${wanted}\n  found  ${found}`)
    shares.push({ source: expected.source, share: checked.filter(({ met }) => met).length / checked.length })
  }
  reader.close()
  return shares
}

/** What a feed says. */
export const feeds: Task = {
  name: 'feeds',
  sets: [
    {
      set: null,
      files: [EXPECTED],
      score: async (run) => {
        const shares = await scoreFiles(run)
        const figure = (set: string, of: readonly Shares[]) => {
          const value = of.reduce((sum, { share }) => sum + share / of.length, 0)
          return { set, setting: null, metric: 'share', value, n: of.length, how: 'rules' }
        }
        const sources = [...new Set(shares.map(({ source }) => source))].sort()
        return [
          figure(
            'all',
            shares.filter(({ source }) => source !== APART),
          ),
          ...sources.map((source) =>
            figure(
              source,
              shares.filter((one) => one.source === source),
            ),
          ),
        ]
      },
    },
  ],
}
