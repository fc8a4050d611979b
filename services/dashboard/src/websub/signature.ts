import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a hub may sign with (WebSub, section 8). */
const METHODS: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha384', 'sha512'])

/** Whether `X-Hub-Signature` is that of the body under the secret; compared in a time that tells nothing. */
export const isSigned = (header: string | undefined, body: Uint8Array, secret: string): boolean => {
  const [, method = '', hex = ''] = /^(\w+)=([0-9a-f]+)$/i.exec(header ?? '') ?? []
  if (!METHODS.has(method.toLowerCase())) return false
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest()
  const given = Buffer.from(hex, 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
