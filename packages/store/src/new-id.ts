import { randomBytes } from 'node:crypto'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const CHARACTERS = 16

/** A new opaque id: 80 random bits as 16 characters of base32 in lower case (RFC 4648 section 6). */
export function newId(): string {
  let bits = 0n
  for (const byte of randomBytes(10)) bits = (bits << 8n) | BigInt(byte)
  let id = ''
  for (let i = 0; i < CHARACTERS; i++, bits >>= 5n) id += ALPHABET[Number(bits & 31n)]
  return id
}
