import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const Plan = z.object({ tasks: z.array(z.object({ taskId: z.string(), hash: z.string() })) })

/** What turbo would look up in its cache for each task: the same hash is the same, remembered result. */
const hashes = (folder: string): Map<string, string> => {
  const plan = execFileSync(join(ROOT, 'node_modules/.bin/turbo'), ['run', 'test', 'typecheck', '--dry=json'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  })
  return new Map(Plan.parse(JSON.parse(plan)).tasks.map(({ taskId, hash }) => [taskId, hash]))
}

test('a change in a package runs the tests and type checks of everything that imports it again, and no others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-clone-'))
  try {
    execFileSync('git', ['clone', '--quiet', '--local', ROOT, folder])
    const before = hashes(folder)
    appendFileSync(join(folder, 'packages/language/src/read.ts'), '\n// changed\n')
    const after = hashes(folder)

    const changed = [...after].flatMap(([task, hash]) => (hash === before.get(task) ? [] : [task])).sort()
    const importers = ['analysis', 'analyst', 'bench', 'evaluation', 'language', 'local'].map(
      (name) => `@parallax/${name}`,
    )
    expect(changed).toEqual(
      importers.flatMap((name) => [`${name}#test`, `${name}#transit`, `${name}#typecheck`]).sort(),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
