import type { z } from 'zod'
import { Problem } from '../server/problem.js'

interface FieldError {
  path: string
  message: string
}

const errorsOf = (issues: readonly z.core.$ZodIssue[], at: readonly PropertyKey[] = []): FieldError[] =>
  issues.flatMap((issue) => {
    const path = [...at, ...issue.path]
    const branches = issue.code === 'invalid_union' ? issue.errors : []
    if (branches.length > 0) return errorsOf(nearest(branches), path)
    return [{ path: path.map(String).join('.'), message: issue.message }]
  })

/** Of several shapes the one that was meant: it knows all the fields that were given, and least is wrong with it. */
const nearest = (branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] => {
  const strange = (issues: readonly z.core.$ZodIssue[]) => issues.some(({ code }) => code === 'unrecognized_keys')
  const wrong = (issues: readonly z.core.$ZodIssue[]) => (strange(issues) ? STRANGE : 0) + issues.length
  return branches.toSorted((a, b) => wrong(a) - wrong(b))[0] ?? []
}

/** More than a shape has fields. */
const STRANGE = 1_000

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
  const errors = errorsOf(parsed.error.issues)
  throw new Problem('bad-query', sentence(errors, 'query'), { errors })
}

/** The body, checked; undefined where the request had none. */
export const parseBody = <S extends z.ZodType>(schema: S, given: unknown): z.output<S> => {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const errors = errorsOf(parsed.error.issues)
  throw new Problem('bad-input', sentence(errors, 'body'), { errors })
}

const sentence = ([first]: readonly FieldError[], part: string): string => {
  const where = first === undefined || first.path === '' ? `The ${part}` : first.path
  return `${where}: ${first?.message ?? 'not valid'}`
}
