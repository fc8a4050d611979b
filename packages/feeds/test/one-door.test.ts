import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'one-door-'))
copyFileSync(join(ROOT, 'biome.json'), join(place, 'biome.json'))
afterAll(() => rmSync(place, { recursive: true }))

/** The rules of this repository that a file breaks, as its lint step would say. */
const brokenBy = (file: string, code: string): string[] => {
  const path = join(place, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, code)
  const lint = spawnSync(join(ROOT, 'node_modules/.bin/biome'), ['lint', '--vcs-enabled=false', file], {
    cwd: place,
    encoding: 'utf8',
  })
  const rules = `${lint.stdout}${lint.stderr}`.match(/noRestricted\w+/g) ?? []
  return lint.status === 0 ? [] : [...new Set(rules)]
}

describe('S-61 there is one door, and lint fails where somebody builds another', () => {
  it.each([
    ['packages/store/src/a.ts', "await fetch('http://news.example/')\n"],
    ['packages/feeds/src/page/a.ts', "await fetch('http://news.example/')\n"],
    ['packages/feeds/src/page/b.ts', "import { request } from 'undici'\nrequest('http://news.example/')\n"],
    ['packages/feeds/src/page/c.ts', "import * as http from 'node:http'\nhttp.get('http://news.example/')\n"],
    ['packages/feeds/src/page/d.ts', "const { get } = await import('node:https')\nget('https://news.example/')\n"],
    ['packages/feeds/src/page/e.ts', "import { connect } from 'net'\nconnect(80)\n"],
    ['services/collector/src/a.ts', "import { get } from 'node:http'\nget('http://news.example/')\n"],
    ['services/collector/src/b.ts', "import http from 'node:http'\nhttp.get('http://news.example/')\n"],
    ['services/collector/src/c.ts', "new WebSocket('ws://news.example/')\n"],
  ])('%s', (file, code) => expect(brokenBy(file, code)).not.toEqual([]))

  it('the door itself and a server may', () => {
    expect(brokenBy('packages/feeds/src/door/a.ts', "import { request } from 'undici'\nrequest('x')\n")).toEqual([])
    expect(
      brokenBy('services/dashboard/src/a.ts', "import { createServer } from 'node:http'\ncreateServer()\n"),
    ).toEqual([])
  })

  it('no source reaches around lint by a global object, or by the fetching half of rss-parser', () => {
    const around =
      /\b(globalThis|global|window|self)\s*(\.|\[\s*['"])\s*(fetch|WebSocket|XMLHttpRequest|EventSource)\b|\.parseURL\(/
    const sources = ['packages', 'services'].flatMap((top) =>
      readdirSync(join(ROOT, top)).flatMap((name) => {
        const folder = join(ROOT, top, name, 'src')
        return readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
          .map((file) => join(folder, file))
      }),
    )
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.filter((file) => around.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
