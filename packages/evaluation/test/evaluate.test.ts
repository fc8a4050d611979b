import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { runCommand } from './run-command.js'
import { writeTinyData } from './tiny-data.js'

/** Each test starts the command anew, and a busy machine takes seconds for that. */
vi.setConfig({ testTimeout: 180_000 })

/** The JSON that outside clients rely on: these fields and no others. */
const Written = z.strictObject({
  method: z.string().min(1),
  results: z.array(
    z.strictObject({
      task: z.string(),
      set: z.string(),
      setting: z.enum(['dated', 'undated']).nullable(),
      metric: z.string(),
      value: z.number().min(-1).max(1),
      n: z.int().nonnegative(),
      baseline: z.number().nullable(),
      best: z.number().nullable(),
      floor: z.number().nullable(),
      seconds: z.number().nonnegative(),
    }),
  ),
})

const readWritten = (file: string) => Written.parse(JSON.parse(readFileSync(file, 'utf8')))
const keyOf = ({ task, set, setting, metric }: z.infer<typeof Written>['results'][number]) =>
  [task, set, setting, metric].filter(Boolean).join(' ')

const folders: string[] = []
const tinyData = (): string => {
  const folder = writeTinyData()
  folders.push(folder)
  return folder
}
let data: string
beforeAll(() => {
  data = tinyData()
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** Floors of the repository are for other data; these are the test's own. */
const evaluate = (folder: string, line: readonly string[]) =>
  runCommand('evaluate', ['--data', folder, '--floors', join(folder, 'floors.json'), ...line])

it('every task is scored by every metric, in a table, as JSON and as Markdown', async () => {
  const [json, markdown] = [join(data, 'figures.json'), join(data, 'figures.md')]
  const { code, stdout, stderr } = await evaluate(data, ['--json', json, '--markdown', markdown])
  expect(code, stderr).toBe(0)
  const { results } = readWritten(json)
  expect(results.map(keyOf)).toEqual([
    'grouping basil dated pairF1',
    'grouping basil dated b3F1',
    'grouping basil undated pairF1',
    'grouping basil undated b3F1',
    'grouping seesaw dated pairF1',
    'grouping seesaw dated b3F1',
    'grouping seesaw undated pairF1',
    'grouping seesaw undated b3F1',
    'grouping allsides-items dated pairF1',
    'grouping allsides-items dated b3F1',
    'grouping allsides-items undated pairF1',
    'grouping allsides-items undated b3F1',
    'grouping ecbplus undated pairF1',
    'grouping ecbplus undated b3F1',
    'paraphrase msrp accuracy',
    'paraphrase msrp f1',
    'paraphrase sts-headlines pearson',
    'wordalign mtref precision',
    'wordalign mtref recall',
    'wordalign mtref f1',
    'facts basil pairPrecision',
    'facts basil pairRecall',
    'facts basil pairF1',
    'facts basil looseF1',
    'conflict nanco balancedAccuracy',
    'conflict summedits balancedAccuracy',
    'conflict rte3 accuracy',
    'conflict rte3 contradictionF1',
    'conflict numbers conflictPrecision',
    'conflict numbers conflictRecall',
    'conflict numbers macroF1',
    'loaded babe tokenF1',
    'loaded babe sentenceMacroF1',
    'loaded basil spanF1',
    'labels newswcl50 b3F1',
    'quotes polnear exactF1',
    'quotes polnear overlapF1',
    'quotes polnear sourceAccuracy',
    'quotes polnear quotedOverlapF1',
    'quotes polnear quotedSourceAccuracy',
    'extraction zyte shingleF1',
    'extraction readability shingleF1',
    'feeds all share',
    'feeds feedparser-sanitize share',
    'feeds feedsmith share',
    'feeds gofeed share',
  ])
  const value = new Map(results.map((result) => [keyOf(result), result.value]))
  expect(value.get('feeds gofeed share')).toBe(1)
  expect(value.get('feeds feedsmith share')).toBe(0.5)
  expect(value.get('feeds all share')).toBe(0.75)
  // How good the others are is for the labelled data to say: here they must only have been scored.
  for (const key of ['facts basil pairF1', 'labels newswcl50 b3F1', 'loaded basil spanF1', 'extraction zyte shingleF1'])
    expect(value.get(key), key).toBeGreaterThan(0)
  expect(results[0]?.baseline).toBe(0.993)

  const [header = '', ...rows] = stdout.trimEnd().split('\n')
  expect(header.split(/\s+/)).toEqual([
    'task',
    'set',
    'setting',
    'metric',
    'value',
    'n',
    'baseline',
    'best',
    'floor',
    'seconds',
    'how',
  ])
  expect(rows).toHaveLength(results.length)
  expect(readFileSync(markdown, 'utf8')).toMatch(/^\| task +\| data .*\n\| -+ .*\n\| grouping +\| basil +\| dated/)
})

it('one task or set can be asked for, and its mistakes', async () => {
  const json = join(data, 'one.json')
  const { code, stdout } = await evaluate(data, ['--task', 'feeds', '--set', 'feedsmith', '--errors', '--json', json])
  expect(code).toBe(0)
  expect(readWritten(json).results.map(keyOf)).toEqual(['feeds feedsmith share'])
  expect(stdout).toContain('feeds feeds, feedsmith: 1\n')
  expect(stdout).toContain('two.xml: title\n  wanted Ferry early\n  found  Ferry late')
})

it('figures are the same every time', async () => {
  const files = [join(data, 'a.json'), join(data, 'b.json')]
  for (const json of files) await evaluate(data, ['--task', 'paraphrase', '--json', json])
  const [a, b] = files.map((file) => readWritten(file).results.map(({ seconds, ...figure }) => figure))
  expect(a).toHaveLength(3)
  expect(b).toEqual(a)
})

it('a figure below its floor fails, and only --lower-floors lowers it', async () => {
  const folder = tinyData()
  const floors = join(folder, 'floors.json')
  const only = ['--task', 'wordalign']
  expect((await evaluate(folder, [...only, '--pin'])).code).toBe(0)
  const pinned = JSON.parse(readFileSync(floors, 'utf8'))
  expect(pinned.floors['wordalign mtref precision']).toBeGreaterThan(0)
  expect(pinned.files['wordalign/mtref.jsonl']).toMatch(/^[0-9a-f]{64}$/)

  writeFileSync(floors, JSON.stringify({ ...pinned, floors: { ...pinned.floors, 'wordalign mtref f1': 1.5 } }))
  const refused = await evaluate(folder, [...only, '--pin'])
  expect(refused.code).toBe(1)
  expect(refused.stderr).toMatch(/wordalign mtref f1 is \d\.\d{4}, below its floor of 1\.5000\./)
  expect(refused.stderr).toContain('needs --lower-floors')

  expect((await evaluate(folder, [...only, '--lower-floors'])).code).toBe(0)
  expect(JSON.parse(readFileSync(floors, 'utf8'))).toEqual(pinned)
})

it('a wrong line is told by file and number, and the other sets are scored all the same', async () => {
  const folder = tinyData()
  appendFileSync(join(folder, 'paraphrase/msrp.jsonl'), '{"a":"The bridge is shut.","same":true}\n')
  const { code, stdout, stderr } = await evaluate(folder, ['--task', 'paraphrase'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/paraphrase msrp was not scored\. .*msrp\.jsonl, line 3: .*at b/)
  expect(stdout).toContain('sts-headlines')
})

it('a task without data is left out', async () => {
  const folder = tinyData()
  rmSync(join(folder, 'paraphrase/msrp.jsonl'))
  const json = join(folder, 'figures.json')
  expect((await evaluate(folder, ['--task', 'paraphrase', '--json', json])).code).toBe(0)
  expect(readWritten(json).results.map(keyOf)).toEqual(['paraphrase sts-headlines pearson'])
})

it.each([
  { given: 'no folder', line: [], says: /^parallax evaluate: Say where the labelled data is: npm run evaluate/ },
  {
    given: 'a missing folder',
    line: ['--data', '/no/such'],
    says: /^parallax evaluate: There is no folder \/no\/such /,
  },
  { given: 'an empty folder', line: ['--data', 'docs/images'], says: /There is no data of any task in / },
  {
    given: 'an unknown task',
    line: ['--data', 'docs', '--task', 'x'],
    says: /There is no task x: there are grouping, /,
  },
  { given: 'an unknown option', line: ['--fast'], says: /Unknown option '--fast'/ },
])('$given is answered with a sentence', async ({ line, says }) => {
  const { code, stdout, stderr } = await runCommand('evaluate', line)
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toMatch(says)
  expect(stderr).not.toContain('    at ')
})

it('pins nothing where a set could not be scored', async () => {
  const folder = tinyData()
  appendFileSync(join(folder, 'paraphrase/msrp.jsonl'), 'no JSON\n')
  const { code, stderr } = await evaluate(folder, ['--task', 'paraphrase', '--pin'])
  expect(code).toBe(1)
  expect(stderr).toContain('msrp.jsonl, line 3: this is not JSON')
  expect(existsSync(join(folder, 'floors.json'))).toBe(false)
})
