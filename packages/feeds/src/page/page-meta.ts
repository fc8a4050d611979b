import { cleanLine, cutLine } from '../text/clean-line.js'
import type { PageElements } from './page-elements.js'

const MAX_LINE = 1_000

/** One line of what a page states. */
export const statedLine = (text: string | null | undefined): string => cutLine(cleanLine(text ?? ''), MAX_LINE)

/** What the first meta element with one of the names says, tried in their order; empty where none says anything. */
export type PageMeta = (...names: readonly string[]) => string

const NAMED_BY = ['property', 'name', 'itemprop']

/** What the meta elements of a page state. */
export const pageMeta = ({ named }: PageElements): PageMeta => {
  const first = new Map<string, string | null>()
  for (const element of named('meta'))
    for (const attribute of NAMED_BY) {
      const name = element.getAttribute(attribute)
      if (name !== null && !first.has(name)) first.set(name, element.getAttribute('content'))
    }
  return (...names) => {
    for (const name of names) {
      const content = statedLine(first.get(name))
      if (content !== '') return content
    }
    return ''
  }
}
