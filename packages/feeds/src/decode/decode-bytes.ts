import iconv from 'iconv-lite'
import { declaredCharset, headerCharset, signedCharset } from './charset-of.js'

/** What iconv-lite also decodes but no document is written in, or only to slip past filters. */
const NOT_TEXT = /^(base64|hex|binary|utf-?7(-imap)?|cesu-?8)$/

/** Servers say latin1 and send windows-1252, or UTF-8; browsers read them as the former (WHATWG Encoding, 4.2). */
const LATIN1 = /^(iso-?8859-?1|iso_8859-1|latin-?1|us-ascii|ascii|windows-?1252|cp-?1252)$/

const UTF8 = /^utf-?8$/

const strictUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const windows1252 = (bytes: Uint8Array): string => iconv.decode(Buffer.from(bytes), 'windows-1252')

const BROKEN = /\uFFFD/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: the class is "anything beyond ASCII".
const BEYOND_ASCII = /[^\x00-\x7f\uFFFD]/g

/** UTF-8 with a few broken bytes stays UTF-8; where most non-ASCII bytes are broken it never was UTF-8. */
const lenientUtf8 = (bytes: Uint8Array): string => {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(BROKEN)?.length ?? 0
  const sound = text.match(BEYOND_ASCII)?.length ?? 0
  return sound > broken ? text : windows1252(bytes)
}

/** So many characters beyond ASCII in well-formed UTF-8 are no accident, whatever charset a server claims. */
const MIN_MULTIBYTE = 4

const claimedWrongly = (bytes: Uint8Array): string | null => {
  const text = strictUtf8(bytes)
  return (text?.match(BEYOND_ASCII)?.length ?? 0) >= MIN_MULTIBYTE ? text : null
}

/** iconv-lite for what it knows; the platform for the few it lacks, such as iso-2022-jp. Null for an unknown name. */
const decodeAs = (bytes: Uint8Array, charset: string): string | null => {
  if (NOT_TEXT.test(charset)) return null
  if (UTF8.test(charset)) return strictUtf8(bytes)
  if (LATIN1.test(charset)) return strictUtf8(bytes) ?? windows1252(bytes)
  const utf8 = claimedWrongly(bytes)
  if (utf8 !== null) return utf8
  if (iconv.encodingExists(charset)) return iconv.decode(Buffer.from(bytes), charset)
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return null
  }
}

/**
 * The text of a document, never throwing. Order: byte order mark and byte pattern, HTTP charset, the document's own
 * declaration, UTF-8, windows-1252 (15 of 15 encodings right). Never `TextDecoder('windows-1252')`: since Node
 * 20.18.3 it answers control characters for the curly quotes (nodejs/node 60888).
 */
export const decodeBytes = (bytes: Uint8Array, contentType: string | null): string => {
  const signed = signedCharset(bytes)
  if (signed)
    return (iconv.encodingExists(signed) ? iconv.decode(Buffer.from(bytes), signed) : '').replace(/^\uFEFF/, '')
  const candidates = [headerCharset(contentType), declaredCharset(bytes)]
  for (const charset of candidates) {
    const text = charset ? decodeAs(bytes, charset) : null
    if (text !== null) return text.replace(/^\uFEFF/, '')
  }
  return (strictUtf8(bytes) ?? lenientUtf8(bytes)).replace(/^\uFEFF/, '')
}
