import { readFile, stat } from 'node:fs/promises'
import { BUNDLE_FORMAT, ComparisonBundle, FinalError, METHOD } from '@parallax/model'
import { z } from 'zod'

/** The largest event that was compared, of 60 articles with 20 revisions each, makes 20 MB. */
const BYTES_MAX = 64 * 1024 * 1024

/** As many articles and texts as a comparison can come from; of more the machine would only be busy. */
const ARTICLES_MAX = 1_000
const CHARACTERS_MAX = 20_000_000

const Head = z.object({ format: z.string(), method: z.string() })

/**
 * The bundle in a file. It comes from anywhere, so it is checked like any other input.
 * @throws FinalError with one sentence: what is wrong with it, or that this Parallax has another method.
 */
export async function readBundle(path: string): Promise<ComparisonBundle> {
  const json = parsed(path, await textOf(path))
  const head = Head.safeParse(json)
  if (!head.success) throw new FinalError(`${path}: this is not a bundle of Parallax`)
  const { format, method } = head.data
  if (format !== BUNDLE_FORMAT)
    throw new FinalError(`${path}: a bundle of the format ${shown(format)}, not ${BUNDLE_FORMAT}`)
  if (method !== METHOD) {
    throw new FinalError(
      `${path}: it was compared by method ${shown(method)}, and this Parallax has ${METHOD}; only a Parallax with the same method can make it again`,
    )
  }

  const bundle = ComparisonBundle.safeParse(json)
  if (!bundle.success) throw new FinalError(`${path}: ${wrongWith(bundle.error)}`)
  checkSize(path, bundle.data)
  return bundle.data
}

async function textOf(path: string): Promise<string> {
  const { size } = await stat(path).catch(() => missing(path))
  if (size > BYTES_MAX) throw new FinalError(`${path}: more than ${BYTES_MAX / 1024 / 1024} MB is no bundle`)
  return readFile(path, 'utf8').catch(() => missing(path))
}

const missing = (path: string): never => {
  throw new FinalError(`${path}: there is no such file to read`)
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FinalError(`${path}: this is not JSON`)
  }
}

const wrongWith = ({ issues }: z.ZodError): string => {
  const [first] = issues
  return `${first?.path.map(String).join('.') || 'the bundle'}: ${first?.message ?? 'not valid'}`
}

function checkSize(path: string, { input }: ComparisonBundle): void {
  const texts = input.articles.flatMap((article) => [
    article.paragraphs,
    ...(article.earlier ?? []).map((revision) => revision.paragraphs),
  ])
  const characters = texts.flat().reduce((sum, text) => sum + text.length, 0)
  if (input.articles.length === 0) throw new FinalError(`${path}: a comparison of no article`)
  if (input.articles.length > ARTICLES_MAX || characters > CHARACTERS_MAX) {
    throw new FinalError(`${path}: more text than one comparison is made from`)
  }
  const ids = new Set(input.articles.map(({ id }) => id))
  if (ids.size < input.articles.length) throw new FinalError(`${path}: two articles have one id`)
}

const SHOWN_MAX = 60

/** Foreign text in one short line without control characters: it goes to a terminal. */
const shown = (text: string): string => JSON.stringify(text.slice(0, SHOWN_MAX)).replaceAll(/[\u007f-\u009f]/g, '')
