import type { Token } from '../reading.js'

/** Parts of speech in an order in which neighbours are alike, so that a tree can cut between groups of them. */
const ORDER = [
  'SPACE',
  'PUNCT',
  'SYM',
  'CCONJ',
  'SCONJ',
  'ADP',
  'PART',
  'AUX',
  'VERB',
  'ADV',
  'ADJ',
  'DET',
  'NUM',
  'PRON',
  'PROPN',
  'NOUN',
  'INTJ',
  'X',
] as const
const CODES = new Map<string, number>(ORDER.map((pos, index) => [pos, index]))

/** Place of a part of speech in that order; -1 beyond the text. */
export type WordCode = number

export const VERB = ORDER.indexOf('VERB')
export const AUX = ORDER.indexOf('AUX')
export const NOUN = ORDER.indexOf('NOUN')
export const PROPN = ORDER.indexOf('PROPN')
export const PRON = ORDER.indexOf('PRON')
export const ADP = ORDER.indexOf('ADP')
export const PART = ORDER.indexOf('PART')
export const ADV = ORDER.indexOf('ADV')

export const codeOf = ({ pos }: Token): WordCode => CODES.get(pos) ?? ORDER.length

/** Small words and marks that begin, end or join clauses, in groups, alike ones next to each other. */
const GROUPS = [
  '.',
  '?',
  '!',
  ';',
  ':',
  '-',
  '(',
  ')',
  ',',
  '"',
  'and',
  'or',
  'but',
  'while',
  'although though',
  'because since',
  'as',
  'after before',
  'when',
  'if unless',
  'who whom whose',
  'which',
  'that',
  'how what why whether where',
  'to',
  'for',
  'of',
  'about on over',
  'in at during',
  'with without',
  'by',
  'from',
  'against',
  "not n't never no",
  "be is are was were been being am 's 're 'm",
  'have has had',
  'will would can could may might should must',
  'do did does',
  'he she they i we you',
  'it this these those there',
  'him her them me us himself herself themselves',
  'his their its our my your',
  'the',
  'a an',
]
const KINDS = new Map(GROUPS.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)))

/** Group of a small word or mark; 0 for any other word, -1 beyond the text. */
export type WordKind = number

const kindNamed = (word: string): WordKind => KINDS.get(word) ?? 0

export const THAT = kindNamed('that')
export const TO = kindNamed('to')
export const BE = kindNamed('be')
export const HAVE = kindNamed('have')
export const MODAL = kindNamed('would')
export const NOT = kindNamed('not')
export const HE = kindNamed('he')

export const kindOf = ({ normal }: Token): WordKind => kindNamed(normal)
