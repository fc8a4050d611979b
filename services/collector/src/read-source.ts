import { decodeBytes, whatIsMissing } from '@parallax/feeds'
import { type ComparisonSource, FinalError, type PastedSource } from '@parallax/model'
import type { ReadSource } from '@parallax/store'
import type { CollectorContext } from './context.js'
import { givenParagraphs } from './given-paragraphs.js'

/**
 * Reads one source that somebody asked to have compared: fetches the page at its address, or takes the text as it was
 * pasted. What cannot be read comes back with the reason in a person's words, and stops no other source.
 */
export const readSource = (source: ComparisonSource, index: number, context: CollectorContext): Promise<ReadSource> =>
  'url' in source ? readPage(source.url, context) : Promise.resolve(takePasted(source, index))

const takePasted = ({ outlet, title, text }: PastedSource, index: number): ReadSource => {
  const paragraphs = givenParagraphs(text)
  return {
    outlet: { name: outlet, host: null },
    title,
    url: `pasted:${index + 1}`,
    author: null,
    publishedAt: null,
    text:
      paragraphs.length === 0
        ? { state: 'failed', reason: 'The text is empty.' }
        : { state: 'read', from: 'given', paragraphs },
  }
}

const readPage = async (url: string, { web, threads }: CollectorContext): Promise<ReadSource> => {
  const fetched = await web.get(url, { accept: 'page' })
  if (fetched.outcome === 'failed') return unread(url, fetched.reason)
  if (fetched.outcome === 'not-modified') return unread(url, 'The server sent no page.')

  const host = new URL(fetched.url).host
  try {
    const text = decodeBytes(fetched.bytes, fetched.contentType)
    const page = await threads.run('readPage', { text, url: fetched.url })
    const lack = whatIsMissing(page)
    if (lack !== null) return unread(url, lack)
    return {
      outlet: { name: page.siteName ?? host, host },
      title: page.title?.trim() || fetched.url,
      url: fetched.url,
      author: page.author,
      publishedAt: page.publishedAt,
      text: { state: 'read', from: 'page', paragraphs: page.paragraphs },
    }
  } catch (error) {
    if (error instanceof FinalError) return unread(url, error.message)
    throw error
  }
}

/** Nothing is known of it but its address. */
const unread = (url: string, reason: string): ReadSource => {
  const host = URL.canParse(url) ? new URL(url).host : ''
  return {
    outlet: { name: host, host },
    title: url,
    url,
    author: null,
    publishedAt: null,
    text: { state: 'failed', reason },
  }
}
