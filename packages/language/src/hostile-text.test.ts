import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

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
  titles: 'President of '.repeat(15_000),
  commas: ', '.repeat(100_000),
  'question marks': '?! '.repeat(66_000),
  'one-letter sentences': 'A. '.repeat(66_000),
  'said said': '“a” said '.repeat(22_000),
  'half pairs': '\ud83d'.repeat(200_000),
}

/** A text of 200,000 characters is news of 30,000 words, which takes a second on a quiet machine. */
const BUDGET_MS = 25_000

const readInChild = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('../test/read-child.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx', '--conditions=parallax-source'],
    })
    const kill = setTimeout(() => child.kill('SIGKILL'), BUDGET_MS)
    child.on('exit', (_code, signal) => {
      clearTimeout(kill)
      if (signal) resolve('killed: too slow')
    })
    child.on('message', (message) => {
      resolve(String(message))
      child.disconnect()
    })
    child.send(text)
  })

describe('hostile text', () => {
  it.each(Object.entries(HOSTILE))('%s are read in bounded time, every span in the text', async (_name, text) => {
    expect(await readInChild(text)).toBe('read')
  })
})
