import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { DataError } from './data-error.js'

const parsed = (line: string, where: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    throw new DataError(`${where}: this is not one JSON object on one line.`)
  }
}

/** The rows of a file with one JSON object a line; a wrong line throws a `DataError` with file and line number. */
export const readLines = <Row>(file: string, schema: z.ZodType<Row>): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const where = `${file}, line ${index + 1}`
      const row = schema.safeParse(parsed(line, where))
      if (row.success) return [row.data]
      throw new DataError(`${where}: ${z.prettifyError(row.error).replace(/\s*\n\s*/g, ' ')}`)
    })
