import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the style sheets and modules lie, the same from `src` and from `dist`. */
export const ASSETS = fileURLToPath(new URL('../../../assets/', import.meta.url))

const versions = new Map(
  readdirSync(ASSETS).map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(`${ASSETS}${name}`))
      .digest('base64url')
      .slice(0, 12),
  ]),
)

export const assetNames = (): string[] => [...versions.keys()]

/** The address of an asset; it changes with the content, so browsers may keep what they have for good. */
export function asset(name: string): string {
  const version = versions.get(name)
  if (!version) throw new Error(`no asset ${name}`)
  return `/assets/${name}?v=${version}`
}
