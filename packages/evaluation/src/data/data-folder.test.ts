import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { DataError } from './data-error.js'
import { DataFolder } from './data-folder.js'

const Row = z.object({ a: z.string() })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-data-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const written = (text: string): DataFolder => {
  writeFileSync(join(folder, 'rows.jsonl'), text)
  return new DataFolder(folder)
}

it('reads one object a line, past empty lines, and nothing but what is asked for', () => {
  expect(written('{"a":"x","b":1}\n\n{"a":"y"}').rows('rows.jsonl', Row)).toEqual([{ a: 'x' }, { a: 'y' }])
})

it('a wrong line is told by file and number', () => {
  const data = written('{"a":"x"}\n{"a":1}\n')
  expect(() => data.rows('rows.jsonl', Row)).toThrow(DataError)
  expect(() => data.rows('rows.jsonl', Row)).toThrow(`${folder}/rows.jsonl, line 2: `)
  expect(() => written('{"a":"x"}\n{"a"').rows('rows.jsonl', Row)).toThrow('rows.jsonl, line 2: this is not JSON')
})

it('a file that is one value is told by its name', () => {
  expect(written('{"a":"x"}').value('rows.jsonl', Row)).toEqual({ a: 'x' })
  expect(() => written('{').value('rows.jsonl', Row)).toThrow(/rows\.jsonl: this is not JSON/)
  expect(() => written('[]').value('rows.jsonl', Row)).toThrow(/rows\.jsonl: .*expected object/)
})

it('a missing file and a missing folder are told in a sentence', () => {
  expect(() => written('').rows('other.jsonl', Row)).toThrow(`${folder}/other.jsonl is missing.`)
  expect(() => new DataFolder(join(folder, 'no'))).toThrow('There is no folder ')
})

it('makes what it keeps once', () => {
  const data = written('')
  let made = 0
  const make = (): number => {
    made += 1
    return made
  }
  expect([data.kept('a', make), data.kept('a', make), data.kept('b', make)]).toEqual([1, 1, 2])
})
