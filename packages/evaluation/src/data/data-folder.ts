import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { DataError } from './data-error.js'
import { parsedJson, sentenceOf } from './parsed-json.js'
import { readLines } from './read-lines.js'

/** The folder of labelled data. Every file is read once; `file` is a path inside it, such as `paraphrase/msrp.jsonl`. */
export class DataFolder {
  readonly #kept = new Map<string, unknown>()

  constructor(readonly path: string) {
    if (!existsSync(path)) throw new DataError(`There is no folder ${path} with labelled data.`)
  }

  has(file: string): boolean {
    return existsSync(join(this.path, file))
  }

  bytes(file: string): Buffer {
    return readFileSync(join(this.path, file))
  }

  /** SHA-256 of a file, in hexadecimal: tells data that was trained on from data that was not. */
  sha256(file: string): string {
    return this.kept(`sha256 ${file}`, () => createHash('sha256').update(this.bytes(file)).digest('hex'))
  }

  /** The rows of a file of one JSON object a line. */
  rows<Row>(file: string, schema: z.ZodType<Row>): Row[] {
    if (!this.has(file)) throw new DataError(`${join(this.path, file)} is missing.`)
    return this.kept(`rows ${file}`, () => readLines(join(this.path, file), schema))
  }

  /** A file that is one JSON value. */
  value<Value>(file: string, schema: z.ZodType<Value>): Value {
    const value = schema.safeParse(parsedJson(this.bytes(file).toString('utf8'), join(this.path, file)))
    if (value.success) return value.data
    throw new DataError(`${join(this.path, file)}: ${sentenceOf(value.error)}`)
  }

  /** What `make` returns, made once a process: rows, or examples made from them at some cost. */
  kept<Value>(key: string, make: () => Value): Value {
    if (!this.#kept.has(key)) this.#kept.set(key, make())
    return this.#kept.get(key) as Value
  }
}
