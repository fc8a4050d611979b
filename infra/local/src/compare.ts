import { parseArgs } from 'node:util'
import { openWeb } from '@parallax/feeds'
import { readSettings, StartError, startThreads } from '@parallax/runtime'
import { loadSource } from './load-source.js'
import { printReport } from './print-report.js'

const USAGE = 'Give 2 to 10 web addresses or text files: npm run compare -- [--json] URL_OR_FILE...'
const LIMITS = { threads: 1, timeoutMs: 60_000, heapMb: 512 }
const TASKS = new URL(import.meta.url.endsWith('.ts') ? './tasks.ts' : './tasks.js', import.meta.url)

const readArguments = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } })
  } catch {
    throw new StartError(USAGE)
  }
}

/** Compares pages and text files without any service and prints what was found. */
const compare = async (): Promise<void> => {
  const { positionals: sources, values } = readArguments()
  if (sources.length < 2 || sources.length > 10) throw new StartError(USAGE)

  const { allowAddresses, userAgent } = readSettings(process.env)
  const web = openWeb({ allowAddresses, userAgent, hostDelayMs: 0 })
  const threads = startThreads<typeof import('./tasks.js')>(TASKS, LIMITS)
  try {
    const articles = await Promise.all(sources.map((source, index) => loadSource(source, { index, web, threads })))
    const comparison = await threads.run('compare', { articles, corrections: [] })
    console.log(values.json ? JSON.stringify(comparison, null, 2) : printReport(comparison))
  } finally {
    await threads.close()
    await web.close()
  }
}

compare().catch((error) => {
  console.error(`parallax compare: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
})
