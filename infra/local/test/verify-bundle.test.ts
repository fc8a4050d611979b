import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ComparisonBundle, METHOD } from '@parallax/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBundle } from '../src/read-bundle.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const PROGRAM = fileURLToPath(new URL('../src/compare.ts', import.meta.url))
const TEXTS = {
  harbour:
    'Ferry sinks off Tarnholm\nThe ferry Vesper sank off Tarnholm on Sunday.\nAt least 12 people were killed, police said.',
  ridge: 'Ferry goes down\nThe Vesper sank off Tarnholm on Sunday.\nEleven people were killed, according to police.',
}

let folder: string
let made: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-bundle-'))
  made = at('made.json')
  for (const [name, text] of Object.entries(TEXTS)) await writeFile(at(`${name}.txt`), text)
  await compare('--bundle', made, at('harbour.txt'), at('ridge.txt'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)

/** Runs the command as a person does. */
const compare = (...given: string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const options = ['--import', 'tsx', '--conditions=parallax-source', PROGRAM, ...given]
    execFile(process.execPath, options, { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr })
    })
  })

const bundle = async (): Promise<ComparisonBundle> => ComparisonBundle.parse(JSON.parse(await readFile(made, 'utf8')))

async function written(name: string, content: unknown): Promise<string> {
  await writeFile(at(name), typeof content === 'string' ? content : JSON.stringify(content))
  return at(name)
}

describe('npm run compare -- --verify', () => {
  test('a result that was changed is told, with the part that differs, and ends with 1', async () => {
    const { result, ...rest } = await bundle()
    const facts = result.facts.slice(1)
    const { code, said } = await compare(
      '--verify',
      await written('less.json', { ...rest, result: { ...result, facts } }),
    )
    expect([code, said]).toEqual([1, expect.stringMatching(/^Not the same: .*which differs in facts\. SHA-256/)])
  })

  test('a bundle of another method is refused in one sentence', async () => {
    const path = await written('old.json', { ...(await bundle()), method: 'parallax-1' })
    await expect(readBundle(path)).rejects.toThrow(
      `${path}: it was compared by method "parallax-1", and this Parallax has ${METHOD}; only a Parallax with the same method can make it again`,
    )
  })
})

describe('what is no bundle is refused with what is wrong', () => {
  test.each<[string, (bundle: ComparisonBundle) => unknown, string]>([
    ['no JSON', () => '{"format":', 'this is not JSON'],
    ['nothing', () => '', 'this is not JSON'],
    ['deep JSON', () => '['.repeat(50_000) + ']'.repeat(50_000), 'this is not a bundle'],
    ['another thing', () => [{ format: 1 }], 'this is not a bundle'],
    [
      'another format',
      (one) => ({ ...one, format: 'parallax-bundle@2\u001b[2J' }),
      'a bundle of the format "parallax-bundle@2\\u001b',
    ],
    ['a field too many', (one) => ({ ...one, run: 'rm' }), 'Unrecognized key'],
    [
      'an article without a text',
      (one) => ({ ...one, input: { ...one.input, articles: [{ id: 'x' }] } }),
      'input.articles.0.',
    ],
    ['no article', (one) => ({ ...one, input: { ...one.input, articles: [] } }), 'a comparison of no article'],
    [
      'one id twice',
      (one) => ({ ...one, input: { ...one.input, articles: one.input.articles.map((a) => ({ ...a, id: 'same' })) } }),
      'two articles have one id',
    ],
    [
      'too much text',
      (one) => ({
        ...one,
        input: {
          ...one.input,
          articles: one.input.articles.map((a) => ({ ...a, paragraphs: ['x'.repeat(11_000_000)] })),
        },
      }),
      'more text than one comparison is made from',
    ],
  ])('%s', async (name, change, reason) => {
    const path = await written(`${name.replaceAll(' ', '-')}.json`, change(await bundle()))
    await expect(readBundle(path)).rejects.toThrow(reason)
  })

  test('a file that is too large, before it is read, and one that is not there', async () => {
    const path = await written('large.json', '{}')
    await truncate(path, 65 * 1024 * 1024)
    await expect(readBundle(path)).rejects.toThrow('more than 64 MB is no bundle')
    await expect(readBundle(at('none.json'))).rejects.toThrow('there is no such file')
  })
})
