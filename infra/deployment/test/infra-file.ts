import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** A file under `infra`, as text. */
export const infraFile = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

/** A YAML file under `infra`, with its anchors and merges resolved. */
export const infraYaml = <T>(path: string): T => parse(infraFile(path), { merge: true })
