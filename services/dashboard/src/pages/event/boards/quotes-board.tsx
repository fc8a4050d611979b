import { words } from '../../../words/index.js'
import { Changes } from '../../parts/changes.js'
import type { BoardProps } from './board.js'
import type { UtteranceView } from './quotes-view.js'

/** Each utterance with its versions one under another, the longest first. */
export function QuotesBoard({ view, articleHref }: BoardProps<readonly UtteranceView[]>) {
  return (
    <>
      {view.map((utterance) => (
        <section key={utterance.id} class="panel">
          <h3>
            {utterance.speaker ?? words.boards.noSpeaker}{' '}
            <span class={`tag is-${utterance.tone}`}>{utterance.words}</span>
          </h3>
          <dl class="stacked">
            {utterance.versions.map((version) => (
              <div key={version.key}>
                <dt>
                  <a href={articleHref(version.articleId)}>{version.outlet}</a>
                  <small>{[version.saidBy, version.tag].filter(Boolean).join(' · ')}</small>
                </dt>
                <dd class="source">
                  <Changes of={version.changes} />
                </dd>
              </div>
            ))}
          </dl>
          <p class="rule">
            <code>{utterance.rule}</code>
          </p>
        </section>
      ))}
    </>
  )
}
