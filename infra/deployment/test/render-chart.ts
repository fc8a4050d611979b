import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse as render } from '@evertdespiegeleer/go-template'
import { parse, parseAllDocuments } from 'yaml'
import { infraFile } from './infra-file.js'

export interface Manifest {
  apiVersion: string
  kind: string
  metadata: { name: string }
  spec: Record<string, unknown>
}

const TEMPLATES = fileURLToPath(new URL('../../helm/templates', import.meta.url))

/** Values as a person would set them, over those of the chart. */
type Values = Readonly<Record<string, unknown>>

const merged = (base: unknown, over: unknown): unknown => {
  if (typeof base !== 'object' || base === null || Array.isArray(base)) return over ?? base
  if (typeof over !== 'object' || over === null) return base
  const keys = new Set([...Object.keys(base), ...Object.keys(over)])
  return Object.fromEntries([...keys].map((key) => [key, merged(Reflect.get(base, key), Reflect.get(over, key))]))
}

/**
 * The manifests of the chart, rendered by Go's own template engine. The chart uses none of the functions that Helm adds, so
 * Helm renders the same.
 */
export async function renderChart(values: Values = {}): Promise<Manifest[]> {
  const files = readdirSync(TEMPLATES).sort()
  const partials = files.filter((name) => name.startsWith('_')).map((name) => infraFile(`helm/templates/${name}`))
  const context = { Values: merged(parse(infraFile('helm/values.yaml')), values), Release: { Name: 'news' } }
  const manifests: Manifest[] = []
  for (const name of files.filter((file) => file.endsWith('.yaml'))) {
    const text = await render([...partials, infraFile(`helm/templates/${name}`)].join('\n'), context)
    for (const document of parseAllDocuments(text)) {
      if (document.errors.length > 0) throw new Error(`${name}: ${document.errors[0]?.message}\n${text}`)
      const manifest = document.toJS()
      if (manifest !== null) manifests.push(manifest)
    }
  }
  return manifests
}
