import { z } from 'zod'
import { DataError } from './data-error.js'

/** A JSON text as a value; a `DataError` that says `where` it is none. */
export const parsedJson = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DataError(`${where}: this is not JSON (${error instanceof Error ? error.message : error}).`)
  }
}

/** What a schema found wrong, in one line. */
export const sentenceOf = (error: z.ZodError): string => z.prettifyError(error).replace(/\s*\n\s*/g, ' ')
