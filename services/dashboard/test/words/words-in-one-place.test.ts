import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SourceFile } from 'typescript/unstable/ast'
import { createVirtualFileSystem } from 'typescript/unstable/fs'
import { API, type APIOptions } from 'typescript/unstable/sync'
import { expect, it } from 'vitest'
import { inlineStrings } from './inline-strings.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What makes pages: all of it but the words themselves. The rest of the server answers scripts. */
const MAKES_PAGES = /^src\/(?:pages|asking|api\/docs\/docs-page|server\/sign-in)\b/

/** Files whose strings of two words and more no page shows as words of its own, and what they are. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'src/asking/ask-job.ts': 'a line of the log',
  'src/pages/event/variants/listed-looks.ts': 'lists of English words that texts are searched for',
  'src/pages/jobs/queue-board.ts': 'a content security policy',
  'src/pages/parts/kept-pages.ts': 'keys of what is kept',
}

function filesOf(config: string, options: APIOptions = {}): SourceFile[] {
  const api = new API(options)
  try {
    const [project] = api.updateSnapshot({ openProjects: [config] }).getProjects()
    if (!project) throw new Error(`${config} is no project`)
    return project.rootFiles.flatMap((name) => project.program.getSourceFile(name) ?? [])
  } finally {
    api.close()
  }
}

const told = (file: SourceFile, name: string): string[] =>
  inlineStrings(file).map(({ line, text }) => `${name}:${line} ${text}`)

it('every string that a person reads stands under words/', () => {
  const files = filesOf(`${ROOT}tsconfig.json`).map((file) => ({ file, name: relative(ROOT, file.fileName) }))
  const looked = files.filter(({ name }) => MAKES_PAGES.test(name) && !(name in NOT_SHOWN))
  expect(looked.length).toBeGreaterThan(150)
  expect(looked.flatMap(({ file, name }) => told(file, name))).toEqual([])
})

it('style sheets and scripts say nothing of their own', () => {
  const assets = readdirSync(`${ROOT}assets`)
  const read = (name: string): string => readFileSync(`${ROOT}assets/${name}`, 'utf8')
  const styles = assets.filter((name) => name.endsWith('.css'))
  const said = styles.flatMap((name) => read(name).match(/content:\s*(?:"[^"]*\p{L}[^"]*"|'[^']*\p{L}[^']*')/gu) ?? [])
  expect(styles.length).toBeGreaterThan(10)
  expect(said).toEqual([])

  const scripts = Object.fromEntries(
    assets.filter((name) => name.endsWith('.js')).map((name) => [`/${name}`, read(name)]),
  )
  const config = { compilerOptions: { allowJs: true }, include: ['*.js'] }
  const fs = createVirtualFileSystem({ ...scripts, '/tsconfig.json': JSON.stringify(config) })
  const files = filesOf('/tsconfig.json', { fs })
  expect(files.length).toBe(Object.keys(scripts).length)
  expect(files.flatMap((file) => told(file, file.fileName))).toEqual([])
})

const PAGE = `
export const page = (count: number, isOld: boolean) => (
  <main class="two classes" aria-label={isOld ? 'Older' : undefined} data-code="several words here">
    <p>Said in the page</p>
    <Chip words="one" href="/a" />
    <b>{count} {count === 1 ? 'fact' : 'facts'}</b>
    <a href="/" class={isOld ? 'is-old now' : 'new'}>{'✓'}</a>
  </main>
)
const notice = (name: string) => \`No outlet with \${name}\`
const kind = 'not-shown'
throw new Error('for the log alone')
`

it('it is told with its line where it stands in a page', () => {
  const fs = createVirtualFileSystem({ '/tsconfig.json': '{"compilerOptions":{"jsx":"preserve"}}', '/page.tsx': PAGE })
  expect(filesOf('/tsconfig.json', { fs }).flatMap((file) => told(file, 'page'))).toEqual([
    'page:3 Older',
    'page:4 Said in the page',
    'page:5 one',
    'page:6 fact',
    'page:6 facts',
    'page:10 No outlet with …',
  ])
})
