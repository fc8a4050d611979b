import { Changes } from '../parts/changes.js'
import { When } from '../parts/when.js'
import { wordList } from '../parts/word-list.js'
import type { LedgerRow } from './ledger-view.js'

/** Every wording of a fact against the one that stands for it, the headlines that say it, and what was found about it. */
export function Versions({ row, now }: { row: LedgerRow; now: Date }) {
  return (
    <div class="versions">
      <dl>
        {row.versions.map((version) => (
          <div key={version.articleId}>
            <dt>
              {wordList(version.outlets)}
              <small>
                <When at={version.at} now={now} />
              </small>
            </dt>
            <dd class="source">
              <Changes of={version.changes} />
              {version.isCanonical ? <small>the wording that the others are compared with</small> : null}
            </dd>
          </div>
        ))}
      </dl>
      {row.headlines.length > 0 ? (
        <dl class="in-headlines">
          {row.headlines.map((headline) => (
            <div key={headline.text}>
              <dt>
                {wordList(headline.outlets)}
                <small>in the headline</small>
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
              <span class={`tag is-${finding.tone}`}>{finding.kind}</span> {finding.words} <code>{finding.rule}</code>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
