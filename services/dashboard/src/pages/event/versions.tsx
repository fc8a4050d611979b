import { words } from '../../words/index.js'
import { PermalinkForm } from '../permalink/permalink-form.js'
import type { LedgerRow } from './ledger-view.js'
import { VariantStack } from './variants/variant-stack.js'

/** Where a reader says that a finding, or that a fact, is none. */
export interface FixLinks {
  wrongHref: (findingId: string) => string
  notSameHref: (factId: string) => string
}

interface Props {
  row: LedgerRow
  articleHref: (articleId: string) => string
  /** The address of the page with this row open. */
  href: string
  fix: FixLinks
  comparisonId: string
  now: Date
}

/** Every wording of a fact word against word, the headlines that say it, and what was found about it. */
export function Versions({ row, articleHref, href, fix, comparisonId, now }: Props) {
  return (
    <div class="versions">
      <VariantStack view={row.variants} articleHref={articleHref} now={now} />
      {row.headlines.length > 0 ? (
        <dl class="in-headlines">
          {row.headlines.map((headline) => (
            <div key={headline.text}>
              <dt>
                {words.list(headline.outlets)}
                <small>{words.ledger.inHeadline}</small>
              </dt>
              <dd class="source">{headline.text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {row.findings.length > 0 ? (
        <ul class="findings">
          {row.findings.map((finding) => (
            <li key={finding.id}>
              <span class={`tag is-${finding.tone}`}>{finding.kind}</span> {finding.words} <code>{finding.rule}</code>{' '}
              <a href={fix.wrongHref(finding.id)}>{words.annotated.wrong(finding.words)}</a>{' '}
              <PermalinkForm comparisonId={comparisonId} rowId={finding.id} of={finding.words} />
            </li>
          ))}
        </ul>
      ) : null}
      <p class="permalink">
        <a href={href}>{words.ledger.link(row.text)}</a>
      </p>
      <PermalinkForm comparisonId={comparisonId} rowId={row.factId} of={row.text} />
      {row.variants.versions.length > 1 ? (
        <p class="amiss">
          <a href={fix.notSameHref(row.factId)}>{words.ledger.notSame(row.text)}</a>
        </p>
      ) : null}
    </div>
  )
}
