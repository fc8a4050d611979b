import { gzipSync } from 'node:zlib'

const ASSET = /(?:href|src)="(\/assets\/[^"]+\.(?:css|js)[^"]*)"/g

/** Bytes of a page with all its style sheets and scripts, each as gzip makes it. */
export async function pageWeight(address: string): Promise<number> {
  const html = await (await fetch(address)).text()
  const assets = [...new Set([...html.matchAll(ASSET)].map(([, path = '']) => path.replaceAll('&amp;', '&')))]
  if (assets.length < 3) throw new Error(`${address} names ${assets.length} assets`)
  const texts = await Promise.all(assets.map(async (path) => (await fetch(new URL(path, address))).text()))
  return [html, ...texts].reduce((sum, text) => sum + gzipSync(text).length, 0)
}
