const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENING: ReadonlySet<number> = new Set([0x7b, 0x5b])
const CLOSING: ReadonlySet<number> = new Set([0x7d, 0x5d])

/** How deep the brackets of a JSON text nest, outside of its strings. Goes over the bytes once, without recursion. */
export const jsonDepth = (json: Uint8Array): number => {
  let depth = 0
  let deepest = 0
  let inString = false
  let escaped = false
  for (const byte of json) {
    if (inString) {
      inString = escaped || byte !== QUOTE
      escaped = !escaped && byte === BACKSLASH
    } else if (byte === QUOTE) inString = true
    else if (OPENING.has(byte)) deepest = Math.max(deepest, ++depth)
    else if (CLOSING.has(byte)) depth--
  }
  return deepest
}
