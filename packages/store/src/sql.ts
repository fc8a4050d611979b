import { cleanText } from './foreign.js'

/** What may stand in a statement: a value, which is sent apart from the text, or a piece of SQL. */
export type Part = string | number | boolean | Date | null | undefined | readonly string[] | Sql

/** A statement or a piece of one, with its values. */
export class Sql {
  constructor(
    readonly pieces: readonly string[],
    readonly values: readonly unknown[],
  ) {}

  get text(): string {
    return this.pieces.reduce((text, piece, index) => `${text}$${index}${piece}`)
  }
}

/**
 * Tag of a template that makes SQL: values become parameters, pieces of SQL are put in. Texts are cleaned here, the
 * one door to the database.
 */
export function sql(pieces: TemplateStringsArray, ...parts: readonly Part[]): Sql {
  const texts = [pieces[0] ?? '']
  const values: unknown[] = []
  const append = (text: string) => {
    texts[texts.length - 1] += text
  }
  parts.forEach((part, index) => {
    if (part instanceof Sql) {
      append(part.pieces[0] ?? '')
      texts.push(...part.pieces.slice(1))
      values.push(...part.values)
    } else {
      values.push(clean(part))
      texts.push('')
    }
    append(pieces[index + 1] ?? '')
  })
  return new Sql(texts, values)
}

/** The conditions that are given, joined by `and`; true where none is. */
export const allOf = (conditions: readonly (Sql | null)[]): Sql =>
  conditions.reduce<Sql>((all, one) => (one ? sql`${all} and ${one}` : all), sql`true`)

/** A value as the text of a json column, its strings cleaned. */
export const json = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, inner: unknown) => (typeof inner === 'string' ? cleanText(inner) : inner))

function clean(value: Exclude<Part, Sql>): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanText)
  return value ?? null
}
