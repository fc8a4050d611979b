import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { Outcome } from '../test/read-child.js'

/**
 * Each of these held the tokenizer from 1 s to minutes when it was given as it is. A child that can be killed reads them,
 * so that a return of that fails one test instead of hanging all.
 */
const HOSTILE: Record<string, string> = {
  'angle brackets': '<'.repeat(80_000),
  'open tags': 'a<p'.repeat(60_000),
  addresses: 'http://'.repeat(28_000),
  'addresses with spaces': 'http://x.y/z '.repeat(15_000),
  'number signs': '#'.repeat(200_000),
  hyphens: '-'.repeat(200_000),
  'possessive endings': "'s".repeat(100_000),
  'one word': 'a'.repeat(200_000),
  'base64 in lines': `${'QUJDRGVm+/'.repeat(8)} `.repeat(2400),
  'hyphened letters': 'a-'.repeat(100_000),
  'money without an end': '$1'.repeat(100_000),
  fractions: '1/'.repeat(100_000),
  initials: 'a.'.repeat(100_000),
  'mail addresses': 'a@b.'.repeat(50_000),
  'combining marks': 'a\u0301\u0302\u0303'.repeat(50_000),
  blanks: ' \t'.repeat(100_000),
  'empty lines': '\n'.repeat(200_000),
  quotes: '“a ” " '.repeat(28_000),
  numbers: '1,234.5 million or '.repeat(10_000),
  'number words': 'twenty-five hundred thousand '.repeat(7000),
  names: 'Abdul bin Mohammed of '.repeat(9000),
  pronouns: 'Bob Marsh said he gave her his word. '.repeat(5000),
  offices: 'President Bob Marsh met Senator Ana Ruiz; the president and the senator left. '.repeat(2500),
  namesakes: Array.from({ length: 9000 }, (_, at) => `Ana${at.toString(36)} Marsh saw Marsh.`).join(' '),
  'initials of names': Array.from({ length: 6000 }, (_, at) => `Bold Red Q${at.toString(36)} (BRQ) is.`).join(' '),
  titles: 'President of '.repeat(15_000),
  commas: ', '.repeat(100_000),
  'quoted commas': '“a”, '.repeat(40_000),
  'question marks': '?! '.repeat(66_000),
  'one-letter sentences': 'A. '.repeat(66_000),
  'said said': '“a” said '.repeat(22_000),
  'half pairs': '\ud83d'.repeat(200_000),
}

/** Processor time, so that a busy machine fails nothing. The slowest here takes 2 s; before, minutes. */
const CPU_BUDGET_MS = 12_000
/** After this the child is killed. */
const WAIT_MS = 110_000

let child: ChildProcess | undefined

const startChild = (): ChildProcess =>
  fork(fileURLToPath(new URL('../test/read-child.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx', '--conditions=parallax-source'],
  })

const readInChild = (text: string): Promise<Outcome> => {
  const reader = child ?? startChild()
  child = reader
  return new Promise((resolve) => {
    const kill = setTimeout(() => reader.kill('SIGKILL'), WAIT_MS)
    reader.once('exit', () => {
      child = undefined
      resolve({ wrong: ['the child was killed'], cpuMs: WAIT_MS })
    })
    reader.once('message', (message: Outcome) => {
      clearTimeout(kill)
      reader.removeAllListeners('exit')
      resolve(message)
    })
    reader.send(text)
  })
}

afterAll(() => child?.disconnect())

describe('hostile text', () => {
  it.each(Object.entries(HOSTILE))(
    '%s: read in bounded time, every span in the text',
    async (_name, text) => {
      const { wrong, cpuMs } = await readInChild(text)
      expect(wrong).toEqual([])
      expect(cpuMs).toBeLessThan(CPU_BUDGET_MS)
    },
    WAIT_MS + 10_000,
  )
})
