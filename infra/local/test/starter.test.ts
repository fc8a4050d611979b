import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readOpml } from '@parallax/feeds/opml'
import { starterLists } from '@parallax/feeds/starter'
import { afterAll, beforeAll, expect, test } from 'vitest'

const STARTER = fileURLToPath(new URL('../src/starter.ts', import.meta.url))
const starter = (...given: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', '--conditions=parallax-source', STARTER, ...given])

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('without a name every starter list is named, with what is in it', async () => {
  const { stdout } = await starter()
  for (const { id, about, feeds } of starterLists()) {
    const line = stdout.split('\n').find((one) => one.startsWith(`${id} `))
    expect(line).toContain(about)
    expect(line).toContain(`${feeds.length} feeds`)
  }
})

test('a starter list is printed, or written to a file, as OPML that can be imported', async () => {
  const { stdout } = await starter('europe')
  const file = join(folder, 'europe.opml')
  await starter('europe', file)
  const urls = starterLists()
    .find(({ id }) => id === 'europe')
    ?.feeds.map(({ url }) => url)
  for (const opml of [Buffer.from(stdout), await readFile(file)])
    expect(readOpml(opml).map(({ url }) => url)).toEqual(urls)
})

test('a name that no list has is refused in words that name the lists', async () => {
  await expect(starter('atlantis')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/no starter list atlantis.*europe/s),
  })
})
