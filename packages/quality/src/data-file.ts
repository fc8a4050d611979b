import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'

/** Where a data file of this package lies, the same from `src` and from `dist`. */
export const dataFile = (name: string): string => fileURLToPath(new URL(`../data/${name}`, import.meta.url))

/** What a data file of this package says. @throws ZodError where it is not what its schema wants */
export const readData = <T extends z.ZodType>(name: string, schema: T): z.output<T> =>
  schema.parse(JSON.parse(readFileSync(dataFile(name), 'utf8')))
