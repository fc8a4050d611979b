/**
 * Text that both PostgreSQL and Redis take: jsonb refuses NUL and half a surrogate pair, and both occur in what
 * servers on the web send. Going through UTF-8 puts U+FFFD in the place of the half pair.
 */
export const storableText = (text: string): string => Buffer.from(text.replaceAll('\0', '')).toString()

/**
 * A copy of a value as the queue can keep it. null for undefined.
 * @throws TypeError for what JSON cannot say: a circle, a BigInt
 */
export function storable(value: unknown): unknown {
  const json = JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storableText(part) : part))
  return json === undefined ? null : JSON.parse(json)
}
