import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openWeb } from '@parallax/feeds'
import { BUNDLE_FORMAT, type ComparisonBody, type ComparisonBundle, type EventInput } from '@parallax/model'
import { readSettings, StartError, startThreads } from '@parallax/runtime'
import { loadSource } from './load-source.js'
import { printReport } from './print-report.js'
import { verifyBundle } from './verify-bundle.js'

const USAGE =
  'Give 2 to 10 web addresses or text files: npm run compare -- [--json] [--bundle FILE] URL_OR_FILE... ' +
  'Or a bundle: npm run compare -- --verify BUNDLE'
const LIMITS = { threads: 1, timeoutMs: 60_000, heapMb: 512 }
const TASKS = new URL(import.meta.url.endsWith('.ts') ? './tasks.ts' : './tasks.js', import.meta.url)

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        bundle: { type: 'string' },
        verify: { type: 'string' },
      },
    })
  } catch {
    throw new StartError(USAGE)
  }
}

interface Output {
  json: boolean
  /** The file that gets the comparison with its inputs. */
  bundle: string | undefined
}

/** Compares pages and text files without any service and prints what was found. */
const compareSources = async (sources: readonly string[], output: Output): Promise<void> => {
  if (sources.length < 2 || sources.length > 10) throw new StartError(USAGE)

  const { allowAddresses, userAgent } = readSettings(process.env)
  const web = openWeb({ allowAddresses, userAgent, hostDelayMs: 0 })
  const threads = startThreads<typeof import('./tasks.js')>(TASKS, LIMITS)
  try {
    const articles = await Promise.all(sources.map((source, index) => loadSource(source, { index, web, threads })))
    const input = { articles, corrections: [] }
    const comparison = await threads.run('compare', input)
    if (output.bundle !== undefined) await writeFile(output.bundle, JSON.stringify(bundleOf(input, comparison)))
    console.log(output.json ? JSON.stringify(comparison, null, 2) : printReport(comparison))
  } finally {
    await threads.close()
    await web.close()
  }
}

const bundleOf = (input: EventInput, result: ComparisonBody): ComparisonBundle => ({
  format: BUNDLE_FORMAT,
  method: result.method,
  kept: null,
  input,
  result,
})

const verify = async (path: string): Promise<void> => {
  const threads = startThreads<typeof import('./tasks.js')>(TASKS, LIMITS)
  try {
    const verdict = await verifyBundle(path, threads)
    console.log(verdict.words)
    if (!verdict.isSame) process.exitCode = 1
  } finally {
    await threads.close()
  }
}

const compare = async (): Promise<void> => {
  const { positionals: sources, values } = readArguments()
  if (values.verify === undefined) return compareSources(sources, { json: values.json, bundle: values.bundle })
  if (sources.length > 0 || values.bundle !== undefined || values.json) throw new StartError(USAGE)
  return verify(values.verify)
}

compare().catch((error) => {
  console.error(`parallax compare: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
})
