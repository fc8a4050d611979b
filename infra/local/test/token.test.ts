import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startPostgres } from '@parallax/postgres'
import { openStore } from '@parallax/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tokenArguments } from '../src/token/token-arguments.js'

const TOKEN = fileURLToPath(new URL('../src/token.ts', import.meta.url))

let dataDir = ''
const token = (...given: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', '--conditions=parallax-source', TOKEN, ...given], {
    env: { ...process.env, DATABASE_URL: '', PARALLAX_DATA_DIR: dataDir },
  })

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'parallax-test-'))
})
afterAll(() => rm(dataDir, { recursive: true }))

test('a token is made before anything runs, and listed and revoked while a Parallax has the folder', async () => {
  const { stdout, stderr } = await token('create', 'nightly', '--scopes', 'read,feeds:write', '--days', '30')
  const made = stdout.trim()
  expect(made).toMatch(/^plx_\S+$/)
  expect(stderr).toContain('not shown again')

  const running = await startPostgres({ dataDir })
  const store = openStore(running.url)
  try {
    const holder = await store.tokens.holder(made)
    expect(holder?.scopes).toEqual(['read', 'feeds:write'])
    const listed = (await token('list')).stdout
    expect(listed).toMatch(new RegExp(`^${holder?.id}\tplx_.*\tnightly\tread,feeds:write\tgood until .*\tlast used `))
    expect(listed).not.toContain(made)

    await token('revoke', holder?.id ?? '')
    expect(await store.tokens.holder(made)).toBeUndefined()
    await expect(token('revoke', 'none')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no token'),
    })
  } finally {
    await store.close()
    await running.stop()
  }
})

test.each([
  [],
  ['create'],
  ['create', 'x', '--scopes', 'root'],
  ['create', 'x', '--days', '0'],
  ['list', 'x'],
  ['drop'],
])('the command says how it is written: %s %s %s %s', (...given) => {
  expect(() => tokenArguments(given)).toThrow('npm run token --')
})
