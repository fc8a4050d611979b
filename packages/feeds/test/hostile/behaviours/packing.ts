import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { type Behaviour, GOOD_FEED, whole } from './behaviour.js'

const ZEROS = Buffer.alloc(4_000_000)

/** Bodies that are packed, rightly and wrongly. */
export const PACKING = {
  'gzip-bomb': whole(gzipSync(ZEROS), { 'content-encoding': 'gzip' }),
  'deflate-bomb': whole(deflateSync(ZEROS), { 'content-encoding': 'deflate' }),
  'brotli-bomb': whole(brotliCompressSync(ZEROS), { 'content-encoding': 'br' }),
  'double-gzip-bomb': whole(gzipSync(gzipSync(ZEROS)), { 'content-encoding': 'gzip, gzip' }),
  'six-layers': whole(GOOD_FEED, { 'content-encoding': 'gzip, gzip, gzip, gzip, gzip, gzip' }),
  'double-gzip': whole(gzipSync(gzipSync(GOOD_FEED)), { 'content-encoding': 'gzip, x-gzip' }),
  'raw-deflate': whole(deflateRawSync(GOOD_FEED), { 'content-encoding': 'deflate' }),
  'zlib-deflate': whole(deflateSync(GOOD_FEED), { 'content-encoding': 'deflate' }),
  brotli: whole(brotliCompressSync(GOOD_FEED), { 'content-encoding': 'br' }),
  gzip: whole(gzipSync(GOOD_FEED), { 'content-encoding': 'gzip' }),
  'truncated-gzip': whole(gzipSync(GOOD_FEED).subarray(0, 60), { 'content-encoding': 'gzip' }),
  'truncated-brotli': whole(brotliCompressSync(GOOD_FEED).subarray(0, 60), { 'content-encoding': 'br' }),
  'fake-gzip': whole(GOOD_FEED, { 'content-encoding': 'gzip' }),
  'unknown-encoding': whole(GOOD_FEED, { 'content-encoding': 'foo' }),
  zstd: whole(GOOD_FEED, { 'content-encoding': 'zstd' }),
} satisfies Record<string, Behaviour>
