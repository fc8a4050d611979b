import { afterEach, expect, it } from 'vitest'
import { ForeignReader } from './foreign-reader.js'

const reader = new ForeignReader()
afterEach(() => reader.close())

const feed = (title: string): Uint8Array =>
  Buffer.from(`<rss version="2.0"><channel><title>${title}</title><item><title>a</title></item></channel></rss>`)

it('reads on after something that is no feed', async () => {
  const refused = await reader.read({ kind: 'feed', bytes: Buffer.from('<html><body>'), contentType: null })
  expect(refused).toEqual({ text: '', feed: null })
  const answer = await reader.read({ kind: 'feed', bytes: feed('Bay'), contentType: null })
  expect(answer?.feed?.title?.value).toBe('Bay')
})

it('what takes too long is ended, and nothing was read of it', async () => {
  const hurried = new ForeignReader(1)
  expect(await hurried.read({ kind: 'feed', bytes: feed('Bay'), contentType: null })).toBeNull()
  hurried.close()
})
