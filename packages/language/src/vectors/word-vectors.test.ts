import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { shareWordVectors, wordVectors } from './word-vectors.js'

const vectors = wordVectors()
const like = (a: string, b: string): number => vectors.cosine(vectors.indexOf(a), vectors.indexOf(b))

test('words are ranked by how frequent they are', () => {
  expect(vectors.indexOf('the')).toBe(0)
  expect(vectors.indexOf('senator')).toBeLessThan(vectors.indexOf('filibuster'))
  expect(vectors.size).toBe(100_000)
})

test('a word without a vector is told, whatever it is made of', () => {
  for (const word of ['', 'qzxqzx', 'Ünïcode', '\u{1f600}', 'a'.repeat(100_000)]) expect(vectors.indexOf(word)).toBe(-1)
})

test('a word is like itself, more like a kindred word than like a foreign one', () => {
  expect(like('flood', 'flood')).toBeCloseTo(1, 1)
  expect(like('flood', 'flooding')).toBeGreaterThan(like('flood', 'guitar') + 0.3)
})

test('a sum of vectors is what the cosines say', () => {
  const sum = new Float64Array(vectors.dimensions)
  vectors.addTo(sum, vectors.indexOf('harbour'), 2)
  expect(Math.hypot(...sum)).toBeCloseTo(2, 1)
})

test('a thread started afterwards holds the same memory, not a copy', async () => {
  const shared = new Uint8Array(shareWordVectors())
  const last = shared.length - 1
  const written = shared[last] ?? 0
  const worker = new Worker(
    `const { getEnvironmentData, parentPort } = require('node:worker_threads')
     const seen = new Uint8Array(getEnvironmentData('parallax word vectors'))
     parentPort.once('message', () => parentPort.postMessage(seen[seen.length - 1]))`,
    { eval: true },
  )
  shared[last] = written ^ 1
  worker.postMessage('read it')
  const seen = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  shared[last] = written
  await worker.terminate()
  expect(seen).toBe(written ^ 1)
})
