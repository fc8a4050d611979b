import { PASTED_MAX, SOURCES_MAX, SOURCES_MIN } from '@parallax/model'
import { z } from 'zod'
import { WebAddress } from '../web-address.js'

const words = (max: number, missing: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(max, `At most ${max.toLocaleString('en')} characters`)

const Page = z.strictObject({ url: WebAddress })

/** The text itself is kept as it came. */
const Pasted = z.strictObject({
  outlet: words(PASTED_MAX.outlet, 'Name the outlet'),
  title: words(PASTED_MAX.title, 'Give the headline'),
  text: z
    .string()
    .max(PASTED_MAX.text, `At most ${PASTED_MAX.text.toLocaleString('en')} characters`)
    .refine((text) => text.trim() !== '', 'Give the text'),
})

/** Sources to compare, as they are asked for: addresses of pages, texts, or both. */
export const SourcesBody = z.strictObject({
  sources: z
    .array(z.union([Page, Pasted]))
    .min(SOURCES_MIN, `Give at least ${SOURCES_MIN} sources`)
    .max(SOURCES_MAX, `Give at most ${SOURCES_MAX} sources`)
    .superRefine((sources, { addIssue }) => {
      const addresses = sources.map((source) => ('url' in source ? source.url : null))
      addresses.forEach((url, index) => {
        const first = addresses.indexOf(url)
        if (url === null || first === index) return
        addIssue({ code: 'custom', path: [index, 'url'], message: `The same address as source ${first + 1}` })
      })
    }),
})
export type SourcesBody = z.infer<typeof SourcesBody>
