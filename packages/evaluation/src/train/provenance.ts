import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** From which data, and how, a weights file was made. */
export const Provenance = z.object({
  model: z.string(),
  trainedOn: z.array(
    z.object({ file: z.string(), sha256: z.string(), rows: z.int(), source: z.string(), licence: z.string() }),
  ),
  chosen: z.string(),
  figures: z.array(
    z.object({
      task: z.string(),
      set: z.string(),
      setting: z.string().nullable(),
      metric: z.string(),
      value: z.number(),
      how: z.string(),
    }),
  ),
})
export type Provenance = z.infer<typeof Provenance>

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** Beside `same-fact-weights.ts` lies `same-fact-weights.provenance.json`. */
export const provenanceFile = (weightsFile: string): string =>
  `${ROOT}${weightsFile.replace(/\.ts$/, '')}.provenance.json`

/** The provenance of the weights that ship; null while there are none. */
export const shippedProvenance = (weightsFile: string): Provenance | null => {
  const file = provenanceFile(weightsFile)
  return existsSync(file) ? Provenance.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}
