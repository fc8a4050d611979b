import { decodeBytes, extractPage, readFeed } from '@parallax/feeds'
import { FinalError } from '@parallax/model'
import type { Foreign, ForeignAnswer } from './foreign-reader.js'

const textOf = ({ bytes, url }: Extract<Foreign, { kind: 'page' }>): string =>
  extractPage(decodeBytes(bytes, null), url).paragraphs.join('\n')

const answerTo = async (foreign: Foreign): Promise<ForeignAnswer> => {
  try {
    return foreign.kind === 'page'
      ? { text: textOf(foreign), feed: null }
      : { text: '', feed: await readFeed(decodeBytes(foreign.bytes, foreign.contentType)) }
  } catch (error) {
    if (error instanceof FinalError) return { text: '', feed: null }
    throw error
  }
}

process.on('message', async (foreign: Foreign) => {
  process.send?.(await answerTo(foreign))
})
process.on('disconnect', () => process.exit())
