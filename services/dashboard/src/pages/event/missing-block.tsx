import { plural } from '../parts/plural.js'
import { wordList } from '../parts/word-list.js'
import type { MissingFact } from './missing-facts.js'

function Missing({ fact, ledgerHref }: { fact: MissingFact; ledgerHref: (factId: string) => string }) {
  return (
    <li>
      <blockquote class="source">{fact.text}</blockquote>
      <p>
        {wordList(fact.outlets)} · {plural(fact.origins, 'origin')}
        {fact.why === '' ? '' : ` · ${fact.why}`} ·{' '}
        <a href={ledgerHref(fact.factId)}>
          every version<span class="unseen"> of: {fact.text}</span>
        </a>
      </p>
    </li>
  )
}

interface Props {
  facts: readonly MissingFact[]
  ledgerHref: (factId: string) => string
}

/** What others report at this place of the text and this article does not; open where it could have known. */
export function MissingBlock({ facts, ledgerHref }: Props) {
  return (
    <details class="missing" open={facts.some(({ fair }) => !fair)}>
      <summary>
        <span>
          + {plural(facts.length, 'fact')} {facts.length === 1 ? 'that others report' : 'others report'} here
        </span>
      </summary>
      <ul>
        {facts.map((fact) => (
          <Missing key={fact.factId} fact={fact} ledgerHref={ledgerHref} />
        ))}
      </ul>
    </details>
  )
}
