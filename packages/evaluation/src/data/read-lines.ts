import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { DataError } from './data-error.js'
import { parsedJson, sentenceOf } from './parsed-json.js'

/** The rows of a file with one JSON object a line; a wrong line throws a `DataError` with file and line number. */
export const readLines = <Row>(file: string, schema: z.ZodType<Row>): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const where = `${file}, line ${index + 1}`
      const row = schema.safeParse(parsedJson(line, where))
      if (row.success) return [row.data]
      throw new DataError(`${where}: ${sentenceOf(row.error)}`)
    })
