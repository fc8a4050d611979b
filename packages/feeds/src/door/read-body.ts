import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { Refusal } from './refusal.js'

/** More layers than this only serve to multiply a bomb; undici draws the same line. */
const MAX_LAYERS = 5

const undecodable = (words: string): Refusal => new Refusal('decode_error', words)

/** `deflate` is zlib by the book (RFC 9110 section 8.4.1.2) and raw in the wild; the first byte tells. */
const inflateFor = (firstByte: number): Transform => ((firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw())

const layersOf = (contentEncoding: string): string[] =>
  contentEncoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity')
    .reverse()

const decoderOf = (layer: string, firstByte: number): Transform => {
  if (layer === 'gzip' || layer === 'x-gzip') return createGunzip()
  if (layer === 'br') return createBrotliDecompress()
  if (layer === 'deflate') return inflateFor(firstByte)
  throw undecodable(`The answer is packed in a way that was not asked for ("${layer.slice(0, 20)}").`)
}

interface Reading {
  contentEncoding: string
  maxBytes: number
  /** Called for every piece that comes off the network. */
  onMove: () => void
}

const tooLarge = (maxBytes: number): Refusal =>
  new Refusal('too_large', `The answer is larger than ${Math.round(maxBytes / 1024 / 102.4) / 10} MiB.`)

/** Reads up to `maxBytes` of a stream, and throws `too_large` at the first byte more. */
const collect = async (stream: Readable, maxBytes: number, onMove = () => {}): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    onMove()
    const piece = Buffer.from(chunk)
    size += piece.length
    if (size > maxBytes) throw tooLarge(maxBytes)
    chunks.push(piece)
  }
  return Buffer.concat(chunks, size)
}

/** Undoes one content coding, piece by piece, so that a bomb stops at the limit and not in memory. */
const unpack = async (packed: Buffer, layer: string, maxBytes: number): Promise<Buffer> => {
  const decoder = decoderOf(layer, packed[0] ?? 0)
  const source = pipeline([packed], decoder, () => {})
  try {
    return await collect(source, maxBytes)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw undecodable('The answer is packed, and unpacking it failed: it is damaged or was cut off.')
  } finally {
    decoder.destroy()
  }
}

/**
 * The body of an answer without its content coding. Both the packed and the unpacked bytes are counted while they
 * come in. A packed body that ends early is a `decode_error`: undici itself reports it as success.
 */
export const readBody = async (body: Readable, { contentEncoding, maxBytes, onMove }: Reading): Promise<Buffer> => {
  const layers = layersOf(contentEncoding)
  if (layers.length > MAX_LAYERS) throw undecodable(`The answer is packed ${layers.length} times over.`)
  for (const layer of layers) decoderOf(layer, 0).destroy()
  let bytes = await collect(body, maxBytes, onMove)
  for (const layer of layers) if (bytes.length > 0) bytes = await unpack(bytes, layer, maxBytes)
  return bytes
}
