import { Changes } from '../parts/changes.js'
import { When } from '../parts/when.js'
import type { LedgerRow } from './ledger-view.js'

/** Every wording of a fact against the one that stands for it, the headlines that say it, and what was found about it. */
export function Versions({ row, now }: { row: LedgerRow; now: Date }) {
  return (
    <div class="versions">
      <dl>
        {row.versions.map((version, index) => (
          <div key={`${version.articleId} ${index}`} class={version.isCanonical ? 'canonical' : undefined}>
            <dt>
              {version.outlet}
              <small>
                <When at={version.at} now={now} />
              </small>
            </dt>
            <dd class="source">
              <Changes of={version.changes} />
              {version.isCanonical ? <small>the others are compared with this wording</small> : null}
            </dd>
          </div>
        ))}
        {row.headlines.map((headline) => (
          <div key={`headline ${headline.outlet}`}>
            <dt>
              {headline.outlet}
              <small>in the headline</small>
            </dt>
            <dd class="source">{headline.text}</dd>
          </div>
        ))}
      </dl>
      {row.findings.length > 0 ? (
        <ul class="findings">
          {row.findings.map((finding) => (
            <li key={finding.id}>
              <span class={`tag is-${finding.tone}`}>{finding.kind}</span> {finding.words} <code>{finding.rule}</code>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
