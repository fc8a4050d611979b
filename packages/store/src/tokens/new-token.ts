import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { newId } from '../new-id.js'

/** By which scanners for secrets can know a token of ours. */
const PREFIX = 'plx'
/** 256 random bits. */
const SECRET_BYTES = 32

const SHAPE = /^plx_([a-z2-7]{16})_([\w-]{43})_([0-9a-f]{8})$/

/** A new token, `plx_<id>_<secret>_<checksum>`: the only time that it is whole. */
export const newToken = (): { id: string; token: string } => {
  const id = newId()
  const body = `${PREFIX}_${id}_${randomBytes(SECRET_BYTES).toString('base64url')}`
  return { id, token: `${body}_${checksum(body)}` }
}

/** The id in a token; null for what cannot be one of ours, so that a slip of the hand asks the database nothing. */
export const idOfToken = (token: string): string | null => {
  const [, id, , sum] = SHAPE.exec(token) ?? []
  return id !== undefined && sum === checksum(token.slice(0, -9)) ? id : null
}

/** What is kept of a token, in hexadecimal; it has enough entropy of its own, so no slow hash is needed. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** As it is listed. */
export const hintOfToken = (id: string, token: string): string => `${PREFIX}_${id}_…${token.slice(-4)}`

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0')
