import { createHash } from 'node:crypto'

/** A short id that depends on nothing but the parts it is made from: 80 bits of their SHA-256, in hexadecimal. */
export const hashId = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
