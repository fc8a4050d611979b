import type { z } from 'zod'
import { Problem } from '../server/problem.js'

const errorsOf = (error: z.ZodError) =>
  error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))

/** The query, checked. A parameter given twice is refused: one of the two would be dropped in silence. */
export const parseQuery = <S extends z.ZodObject>(schema: S, given: URLSearchParams): z.output<S> => {
  const names = [...given.keys()]
  const twice = names.filter((name, i) => names.indexOf(name) !== i)
  if (twice.length > 0) {
    const errors = [...new Set(twice)].map((path) => ({ path, message: 'Given more than once' }))
    throw new Problem('bad-query', 'A parameter was given more than once.', { errors })
  }

  const parsed = schema.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  throw new Problem('bad-query', sentence(parsed.error, 'query'), { errors: errorsOf(parsed.error) })
}

/** The body, checked; undefined where the request had none. */
export const parseBody = <S extends z.ZodType>(schema: S, given: unknown): z.output<S> => {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new Problem('bad-input', sentence(parsed.error, 'body'), { errors: errorsOf(parsed.error) })
}

const sentence = (error: z.ZodError, part: string): string => {
  const first = error.issues[0]
  const where = first === undefined || first.path.length === 0 ? `The ${part}` : first.path.map(String).join('.')
  return `${where}: ${first?.message ?? 'not valid'}`
}
