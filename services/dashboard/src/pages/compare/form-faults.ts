import type { AskedComparison } from '@parallax/model'
import { SourcesBody } from '../../api/comparisons/sources-body.js'
import { type Place, type SourcesForm, sourcesOf } from './sources-form.js'

/** One thing that is wrong with a form, where it is to be told. */
export interface Fault {
  /** null where it is about all sources together. */
  place: Place | null
  /** What was typed there, for the list beside the addresses. */
  what: string
  /** Which field of a text; null for an address or a whole text. */
  field: 'outlet' | 'title' | 'text' | null
  words: string
}

const FIELDS = ['outlet', 'title', 'text'] as const

type Checked = { ok: true; sources: SourcesBody['sources'] } | { ok: false; faults: Fault[] }

/** The sources of a form, or everything that is wrong with them: the same is asked of them as the API asks. */
export const checkForm = (form: SourcesForm): Checked => {
  const placed = sourcesOf(form)
  const parsed = SourcesBody.safeParse({ sources: placed.map(({ source }) => source) })
  if (parsed.success) return { ok: true, sources: parsed.data.sources }

  const faults = parsed.error.issues.flatMap((issue): Fault[] => {
    const [, index, name] = issue.path
    const at = typeof index === 'number' ? placed[index] : undefined
    const words = `${issue.message}.`
    if (!at) return [{ place: null, what: '', field: null, words }]
    const what = 'url' in at.source ? at.source.url : ''
    return [{ place: at.place, what, field: FIELDS.find((field) => field === name) ?? null, words }]
  })
  return { ok: false, faults }
}

/** Why sources could not be read when they were asked for, each where it stands in the form. */
export const faultsOf = (form: SourcesForm, asked: AskedComparison): Fault[] => {
  const places = sourcesOf(form)
  return asked.sources.flatMap((source, index): Fault[] => {
    const outcome = asked.outcomes?.[index]
    if (outcome?.state !== 'failed') return []
    const own = places.filter(({ place }) => place.in === ('url' in source ? 'addresses' : 'texts'))
    const nth = asked.sources.slice(0, index).filter((one) => 'url' in one === 'url' in source).length
    const place = own[nth]?.place ?? null
    return [{ place, what: 'url' in source ? source.url : '', field: null, words: outcome.reason }]
  })
}
