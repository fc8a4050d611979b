import { wordVectors } from '@parallax/language'
import {
  cueKey,
  endsAfter,
  endsBefore,
  type JointKind,
  jointCode,
  openLexicon,
  passageOf,
  startsAfter,
  startsBefore,
  type WrittenLexicon,
} from '@parallax/language/attributions'
import { fitLogistic } from '@parallax/learning'
import type { GoldArticle } from './gold-attributions.js'

type Counts = Map<string, number[]>

const add = (counts: Counts, key: string, places: readonly number[]): void => {
  const row = counts.get(key) ?? [0, 0, 0, 0, 0, 0]
  for (const place of places) row[place] = (row[place] ?? 0) + 1
  counts.set(key, row)
}

const rounded = (value: number): number => Number(value.toFixed(3))
const sorted = <Value>(entries: Iterable<[string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))

/** Words beyond the end of a content, and after a cue, that count as places where it might have ended or begun. */
const BEYOND = 8
const WINDOW = 14
const SEEN_MIN = 12
/** A rate leans towards none by this many sightings. */
const DOUBT = 8

const HEADS = new Set(['NOUN', 'PROPN', 'PRON'])

const countCues = (articles: readonly GoldArticle[]): Counts => {
  const cues: Counts = new Map()
  for (const { reading, gold } of articles) {
    for (const token of reading.tokens) add(cues, cueKey(token), [0])
    for (const { cue, before, after } of gold) {
      const token = reading.tokens[cue]
      if (!token) continue
      const word = after ? reading.tokens[after.first]?.normal : undefined
      const previous = after ? reading.tokens[after.first - 1]?.normal : undefined
      const ways = [1]
      if (after?.first === cue + 1) ways.push(2)
      if (word === 'that' || (after && previous === 'that')) ways.push(3)
      if (word === 'to') ways.push(4)
      if (before) ways.push(5)
      add(cues, cueKey(token), ways)
    }
  }
  return cues
}

type Pairs = Record<string, readonly [number, number]>

/** Of the places before a word, and after it, the share where a content begins (or ends): counts 0 to 3 as seen, so. */
const ratesOf = (counts: Counts): Pairs =>
  sorted(
    [...counts].flatMap(([word, [seenBefore = 0, before = 0, seenAfter = 0, after = 0]]) =>
      seenBefore + seenAfter < SEEN_MIN
        ? []
        : [
            [
              word,
              [rounded((before + 0.5) / (seenBefore + DOUBT)), rounded((after + 0.5) / (seenAfter + DOUBT))] as const,
            ] as [string, readonly [number, number]],
          ],
    ),
  )

const countBoundaries = (articles: readonly GoldArticle[]): { starts: Counts; ends: Counts } => {
  const starts: Counts = new Map()
  const ends: Counts = new Map()
  for (const { reading, gold } of articles) {
    const word = (at: number): string => reading.tokens[at]?.normal ?? ''
    for (const { cue, after } of gold) {
      if (!after) continue
      const last = Math.min(cue + WINDOW, Math.max(after.first + 1, cue + WINDOW - BEYOND))
      for (let at = cue + 1; at < last; at += 1) {
        add(starts, word(at), [0])
        add(starts, word(at - 1), [2])
      }
      add(starts, word(after.first), [1])
      add(starts, word(after.first - 1), [3])
      for (let at = after.first + 1; at <= after.end + BEYOND; at += 1) {
        add(ends, word(at), [0])
        add(ends, word(at - 1), [2])
      }
      add(ends, word(after.end), [1])
      add(ends, word(after.end - 1), [3])
    }
  }
  return { starts, ends }
}

const HEAD_SEEN_MIN = 3
const HEAD_USUAL = 0.05
const HEAD_DOUBT = 4

const headRates = (articles: readonly GoldArticle[]): Record<string, number> => {
  const heads: Counts = new Map()
  for (const { reading, gold } of articles) {
    for (const { pos, lemma } of reading.tokens) if (HEADS.has(pos)) add(heads, lemma, [0])
    for (const { source } of gold)
      for (const { first, end } of source) {
        const words = reading.tokens.slice(first, end)
        const from = words.findIndex(({ pos }) => HEADS.has(pos))
        const length = words.slice(from).findIndex(({ pos }) => !HEADS.has(pos) && pos !== 'PART')
        const head = words[from + (length < 0 ? words.length - from : length) - 1]
        if (from >= 0 && head) add(heads, head.lemma, [1])
      }
  }
  return sorted(
    [...heads].flatMap(([lemma, [seen = 0, source = 0]]) =>
      seen < HEAD_SEEN_MIN
        ? []
        : [[lemma, rounded((source + HEAD_USUAL * HEAD_DOUBT) / (seen + HEAD_DOUBT))] as [string, number]],
    ),
  )
}

const SIGHTINGS_MAX = 10

const directionOf = (cues: Counts): number[] => {
  const { dimensions, indexOf, addTo } = wordVectors()
  const verbs = [...cues]
    .map(([key, [seen = 1, cue = 0]]) => ({
      key,
      share: Math.min(1, cue / seen),
      weight: Math.min(SIGHTINGS_MAX, seen),
    }))
    .filter(({ key }) => key.startsWith('v ') && indexOf(key.slice(2)) >= 0)
  const rows = verbs.map(({ key }) => {
    const vector = new Float64Array(dimensions)
    addTo(vector, indexOf(key.slice(2)), 1)
    return vector
  })
  const { weights, bias } = fitLogistic(
    {
      inputs: Array.from({ length: dimensions }, (_, at) => `dimension ${at}`),
      rows,
      labels: verbs.map(({ share }) => share),
      weights: verbs.map(({ weight }) => weight),
    },
    { ridge: 30, steps: 6 },
  )
  return [...weights, bias].map(rounded)
}

/** A joint seen this often where hardly any content begins or ends is never looked at again. */
const JOINT_SEEN_MIN = 20
const JOINT_RATE_MAX = 0.003

const NONE: WrittenLexicon['never'] = { startAfter: [], endAfter: [], endBefore: [], startBefore: [] }
const EMPTY = openLexicon({ cues: {}, starts: {}, ends: {}, heads: {}, direction: [], never: NONE })

const neverOf = (articles: readonly GoldArticle[]): WrittenLexicon['never'] => {
  const joints = { startAfter: new Map(), endAfter: new Map(), endBefore: new Map(), startBefore: new Map() } as Record<
    JointKind,
    Map<number, [number, number]>
  >
  for (const { reading, gold } of articles) {
    const passage = passageOf(reading, EMPTY)
    const count = (kind: JointKind, places: readonly number[], right: number | undefined): void => {
      for (const at of places) {
        const [seen, hit] = joints[kind].get(jointCode(passage, at)) ?? [0, 0]
        joints[kind].set(jointCode(passage, at), [seen + 1, hit + (at === right ? 1 : 0)])
      }
    }
    for (const { cue, before, after } of gold) {
      count('startAfter', startsAfter(passage, cue), after?.first)
      if (after) count('endAfter', endsAfter(passage, after.first), after.end)
      count('endBefore', endsBefore(passage, cue), before?.end)
      if (before) count('startBefore', startsBefore(passage, before.end), before.first)
    }
  }
  const rare = (kind: JointKind): number[] =>
    [...joints[kind]]
      .filter(([, [seen, hit]]) => seen >= JOINT_SEEN_MIN && hit / seen < JOINT_RATE_MAX)
      .map(([joint]) => joint)
      .sort((a, b) => a - b)
  return {
    startAfter: rare('startAfter'),
    endAfter: rare('endAfter'),
    endBefore: rare('endBefore'),
    startBefore: rare('startBefore'),
  }
}

/** What the words of these articles do around attributions; words that never attribute are kept only where they are verbs. */
export const learnLexicon = (articles: readonly GoldArticle[]): WrittenLexicon => {
  const cues = countCues(articles)
  const { starts, ends } = countBoundaries(articles)
  return {
    cues: sorted([...cues].filter(([key, [seen = 0, cue = 0]]) => cue > 0 || (key.startsWith('v ') && seen > 1))),
    starts: ratesOf(starts),
    ends: ratesOf(ends),
    heads: headRates(articles),
    direction: directionOf(cues),
    never: neverOf(articles),
  }
}
