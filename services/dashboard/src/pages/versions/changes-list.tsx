import type { ComponentChildren } from 'preact'
import { words } from '../../words/index.js'

/** More is not read; the rest is counted. */
const SHOWN_MAX = 60

interface Props {
  /** How many of what they are, and what became of them. */
  became: (count: number) => ComponentChildren
  items: readonly ComponentChildren[]
}

/** A list that opens, with its count on top; nothing where it is empty. */
export function ChangesList({ became, items }: Props) {
  if (items.length === 0) return null
  return (
    <details class="folding">
      <summary>{became(items.length)}</summary>
      <ul>
        {items.slice(0, SHOWN_MAX).map((item, index) => (
          <li key={index}>{item}</li>
        ))}
        {items.length > SHOWN_MAX ? <li class="quiet">{words.counts.andMore(items.length - SHOWN_MAX)}</li> : null}
      </ul>
    </details>
  )
}
