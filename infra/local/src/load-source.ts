import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { decodeBytes, type Web, whatIsMissing } from '@parallax/feeds'
import { FinalError, type InputArticle } from '@parallax/model'
import type { Threads } from '@parallax/runtime'

interface Means {
  index: number
  web: Web
  threads: Threads<typeof import('./tasks.js')>
}

/**
 * A page at an http(s) address, or a text file whose first line is the headline and whose other lines are paragraphs,
 * as an article to compare. @throws FinalError naming the source and what is wrong with it.
 */
export const loadSource = (source: string, means: Means): Promise<InputArticle> =>
  /^https?:\/\//i.test(source) ? loadPage(source, means) : loadFile(source, means.index)

const loadPage = async (url: string, { index, web, threads }: Means): Promise<InputArticle> => {
  const fetched = await web.get(url, { accept: 'page' })
  if (fetched.outcome !== 'ok')
    throw new FinalError(`${url}: ${fetched.outcome === 'failed' ? fetched.reason : 'nothing came back'}`)

  const page = await threads.run('readPage', {
    text: decodeBytes(fetched.bytes, fetched.contentType),
    url: fetched.url,
  })
  const lack = whatIsMissing(page)
  if (lack !== null) throw new FinalError(`${url}: ${lack}`)
  const host = new URL(fetched.url).host
  return {
    ...blank(index),
    outlet: { id: host, name: page.siteName ?? host },
    title: page.title ?? url,
    url: fetched.url,
    publishedAt: page.publishedAt,
    paragraphs: page.paragraphs,
  }
}

const loadFile = async (path: string, index: number): Promise<InputArticle> => {
  const text = decodeBytes(await readFile(path).catch(() => missing(path)), null)
  const [title, ...paragraphs] = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (title === undefined || paragraphs.length === 0) {
    throw new FinalError(`${path}: the first line is the headline and the others are paragraphs, so two lines at least`)
  }
  const name = basename(path)
  return { ...blank(index), outlet: { id: name, name }, title, url: `file:${name}`, publishedAt: null, paragraphs }
}

const missing = (path: string): never => {
  throw new FinalError(`${path}: there is no such file to read`)
}

/** The order given stands for the order of publication where the sources are undated. */
const blank = (index: number) => ({
  id: `source-${index + 1}`,
  revisionId: null,
  seenAt: new Date(index).toISOString(),
  textState: 'read' as const,
})
