/** How far into a document its own word about its encoding may stand (HTML standard, 13.2.3.2). */
const HEAD_BYTES = 1_024

const DECLARATIONS = [
  /<\?xml[^>]{0,200}?\sencoding\s*=\s*["']?([\w.:-]{1,40})/i,
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
]

/** The charset that a `Content-Type` header names, in lower case; null where it names none. */
export const headerCharset = (contentType: string | null): string | null =>
  contentType?.match(/;\s*charset\s*=\s*["']?\s*([\w.:-]{1,40})/i)?.[1]?.toLowerCase() ?? null

/** The charset that a document declares in its XML declaration or HTML meta element, in lower case. */
export const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  for (const declaration of DECLARATIONS) {
    const charset = head.match(declaration)?.[1]
    if (charset) return charset.toLowerCase()
  }
  return null
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Byte order marks, and `<?` or `<` plus a letter as the wide encodings write it (XML 1.0 appendix F). Longest first. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-32be', [0x00, 0x00, 0x00, 0x3c]],
  ['utf-32le', [0x3c, 0x00, 0x00, 0x00]],
  ['utf-16be', [0x00, 0x3c, 0x00]],
  ['utf-16le', [0x3c, 0x00]],
]

/** The encoding that the first bytes give away, whatever anyone says about it. */
export const signedCharset = (bytes: Uint8Array): string | null =>
  SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0] ?? null
