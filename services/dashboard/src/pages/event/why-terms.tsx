import type { Shared, Why } from '@parallax/model'
import { words } from '../../words/index.js'
import { ShareBar } from '../parts/share-bar.js'

/** A share as it is read. */
export const percent = (share: number): string =>
  share > 0 && share < 0.01 ? words.event.why.underOnePercent : words.counts.percent(share)

/** The heaviest of a kind; the others weigh next to nothing. */
const TERMS_MAX = 5

function Terms({ label, terms, most }: { label: string; terms: readonly Shared[]; most: number }) {
  if (terms.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>{' '}
      <dd>
        <ul>
          {[...terms]
            .sort((a, b) => b.weight - a.weight)
            .slice(0, TERMS_MAX)
            .map(({ text, weight }) => (
              <li key={text}>
                <span>{text}</span> <ShareBar count={weight} of={most} tone="shared" />
                <small>{percent(weight)}</small>
              </li>
            ))}
        </ul>
      </dd>
    </div>
  )
}

/** What an article shares with its event, each with what it adds to the likeness; the longest bar is the heaviest. */
export function WhyTerms({ why }: { why: Why }) {
  const kinds = [
    { label: words.event.why.terms.names, terms: why.names },
    { label: words.event.why.terms.places, terms: why.places },
    { label: words.event.why.terms.words, terms: why.words },
  ]
  const most = Math.max(0.01, ...kinds.flatMap(({ terms }) => terms.map(({ weight }) => weight)))
  return (
    <dl class="shares">
      {kinds.map((kind) => (
        <Terms key={kind.label} {...kind} most={most} />
      ))}
    </dl>
  )
}
