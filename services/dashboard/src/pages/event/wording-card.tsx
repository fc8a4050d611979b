import { words } from '../../words/index.js'
import { Changes } from '../parts/changes.js'
import { When } from '../parts/when.js'
import type { Wording } from './wordings.js'

/** How one other article says it, with the words that differ. */
export function WordingCard({ wording, now }: { wording: Wording; now: Date }) {
  const { tag } = wording
  return (
    <div class={`card${tag ? ` is-${tag.tone}` : ''}`}>
      <p class="card-head">
        <b>{words.counts.withCopies(wording.outlet, wording.copies)}</b>
        {tag ? <span class={`tag is-${tag.tone}`}>{tag.words}</span> : null}
        <When at={wording.at} now={now} />
      </p>
      <p class="source">
        {wording.same ? <span class="quiet">{words.annotated.wordings.same}</span> : <Changes of={wording.changes} />}
      </p>
    </div>
  )
}
