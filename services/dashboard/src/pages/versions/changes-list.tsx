import type { ComponentChildren } from 'preact'
import { plural } from '../parts/plural.js'

/** More is not read; the rest is counted. */
const SHOWN_MAX = 60

interface Props {
  /** What one of them is; the count stands before it. */
  one: string
  /** What became of them. */
  became: string
  items: readonly ComponentChildren[]
}

/** A list that opens, with its count on top; nothing where it is empty. */
export function ChangesList({ one, became, items }: Props) {
  if (items.length === 0) return null
  return (
    <details class="folding">
      <summary>
        <b>{plural(items.length, one)}</b> {became}
      </summary>
      <ul>
        {items.slice(0, SHOWN_MAX).map((item, index) => (
          <li key={index}>{item}</li>
        ))}
        {items.length > SHOWN_MAX ? <li class="quiet">and {items.length - SHOWN_MAX} more</li> : null}
      </ul>
    </details>
  )
}
