import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, Response } from 'express'

/** Encodings of an answer, the smallest first. */
const ENCODINGS = ['br', 'gzip'] as const
type Encoding = (typeof ENCODINGS)[number]

/** 256 kB, as much as a page has: with the 4 MB that are usual, each thread that compresses holds some megabytes more. */
export const BROTLI_WINDOW = 18

const PACK: Record<Encoding, (body: Buffer, quality: number) => Promise<Buffer>> = {
  br: (body, quality) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW },
    }),
  gzip: (body) => promisify(gzip)(body),
}

/** A body that is sent more than once: it is compressed once for each encoding, when somebody first asks for that. */
export interface Packed {
  body: Buffer
  in(encoding: Encoding): Promise<Buffer>
}

/** `quality` of brotli, up to 11. */
export function packed(body: Buffer, quality: number): Packed {
  const made = new Map<Encoding, Promise<Buffer>>()
  return {
    body,
    in(encoding) {
      const one = made.get(encoding) ?? PACK[encoding](body, quality)
      made.set(encoding, one)
      return one
    },
  }
}

/** Sends it as the client accepts it best; 304 where the client has what the `ETag` of the answer says. */
export async function sendPacked(req: Request, res: Response, one: Packed): Promise<void> {
  res.vary('Accept-Encoding')
  const encoding = req.fresh ? undefined : ENCODINGS.find((name) => req.acceptsEncodings(name) === name)
  if (encoding === undefined) return void res.send(one.body)
  const body = await one.in(encoding)
  res.set('Content-Encoding', encoding).send(body)
}
