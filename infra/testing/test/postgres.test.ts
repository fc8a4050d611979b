import { expect, test } from 'vitest'
import { startTestPostgres } from '../src/index.js'

test('two test servers at once are two different ones', async () => {
  const [a, b] = await Promise.all([startTestPostgres(), startTestPostgres()])
  expect(a.url).not.toBe(b.url)
  await Promise.all([a.stop(), b.stop()])
})
