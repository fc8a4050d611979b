import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { BENCHES } from './benches.js'
import { printTable } from './print-table.js'
import type { Result } from './result.js'

const USAGE = `npm run bench -- [${Object.keys(BENCHES).join('|')}]... [--json FILE] [--sizes 1000,100000,1000000] [--articles 20000]`
const SIZES = '1000,100000,1000000'

const readArguments = () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'string' },
      sizes: { type: 'string', default: SIZES },
      articles: { type: 'string', default: '20000' },
    },
  })
  const unknown = positionals.find((name) => !(name in BENCHES))
  if (unknown !== undefined) throw new RangeError(`there is no benchmark ${unknown}`)
  const sizes = values.sizes.split(',').map(Number)
  const isRising = sizes.every(
    (size, index) => Number.isInteger(size) && size >= 1_000 && size > (sizes[index - 1] ?? 0),
  )
  if (!isRising) throw new RangeError('--sizes are rising whole numbers from 1000')
  const articles = Number(values.articles)
  if (!Number.isInteger(articles) || articles < 1) throw new RangeError('--articles is a whole number from 1')
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES)
  return { names, json: values.json, sizes, articles }
}

async function main(): Promise<void> {
  const { names, json, sizes, articles } = readArguments()
  const progress = (line: string): void => console.error(line)
  const results: Result[] = []
  for (const name of names) results.push(...((await BENCHES[name]?.({ sizes, articles, progress })) ?? []))
  printTable(results)
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ results }, null, 2)}\n`)
}

main().catch((error) => {
  console.error(error instanceof RangeError || error instanceof TypeError ? `${error.message}\n${USAGE}` : error)
  process.exitCode = 1
})
