import { createHash } from 'node:crypto'

/** What is kept of a token, in hexadecimal; a token has enough entropy of its own, so no slow hash is needed. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
