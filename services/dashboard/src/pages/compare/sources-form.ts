import type { AskedComparison, ComparisonSource, PastedSource } from '@parallax/model'
import { z } from 'zod'

/** What a person typed, to the letter. */
export interface SourcesForm {
  /** One address on each line. */
  addresses: string
  texts: readonly PastedSource[]
}

export const EMPTY_FORM: SourcesForm = { addresses: '', texts: [] }

/** A field that stands in the form once for each text. */
const eachText = z
  .union([z.string(), z.array(z.string())])
  .catch([])
  .transform((value) => [value].flat())

const Fields = z.object({
  addresses: z.string().catch(''),
  outlet: eachText,
  title: eachText,
  text: eachText,
  /** Which button was pressed. */
  press: z.enum(['compare', 'add-text']).catch('compare'),
})

/** The form as a browser sent it, and what is to be done with it. What is not understood is left out. */
export const readForm = (body: unknown): { form: SourcesForm; press: 'compare' | 'add-text' } => {
  const { addresses, outlet, title, text, press } = Fields.parse(body ?? {})
  const texts = text.map((one, index) => ({ outlet: outlet[index] ?? '', title: title[index] ?? '', text: one }))
  return { form: { addresses, texts }, press }
}

export const isBlank = ({ outlet, title, text }: PastedSource): boolean => `${outlet}${title}${text}`.trim() === ''

/** Where in the form a source was typed: which of the lines of addresses, or which of the texts, counted from 0. */
export interface Place {
  in: 'addresses' | 'texts'
  index: number
}

/** The sources of a form, each with its place; empty lines and texts are none. */
export const sourcesOf = ({ addresses, texts }: SourcesForm): { source: ComparisonSource; place: Place }[] => {
  const pages = addresses.split(/\r?\n/).map((line, index) => ({
    source: { url: line.trim() },
    place: { in: 'addresses' as const, index },
  }))
  const pasted = texts.map((source, index) => ({ source, place: { in: 'texts' as const, index } }))
  return [...pages.filter(({ source }) => source.url !== ''), ...pasted.filter(({ source }) => !isBlank(source))]
}

/** The form that asks for the same once more. */
export const formOf = ({ sources }: AskedComparison): SourcesForm => ({
  addresses: sources.flatMap((source) => ('url' in source ? [source.url] : [])).join('\n'),
  texts: sources.flatMap((source) => ('url' in source ? [] : [source])),
})
