import { words } from '../../words/index.js'
import type { MissingFact } from './missing-facts.js'

function Missing({ fact, ledgerHref }: { fact: MissingFact; ledgerHref: (factId: string) => string }) {
  return (
    <li>
      <blockquote class="source">{fact.text}</blockquote>
      <p>
        {words.annotated.missing.by(fact.outlets, fact.origins, fact.why)} ·{' '}
        <a href={ledgerHref(fact.factId)}>{words.annotated.missing.everyVersion(fact.text)}</a>
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
        <span>{words.annotated.missing.here(facts.length)}</span>
      </summary>
      <ul>
        {facts.map((fact) => (
          <Missing key={fact.factId} fact={fact} ledgerHref={ledgerHref} />
        ))}
      </ul>
    </details>
  )
}
