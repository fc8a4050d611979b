import type { Feed } from '@parallax/model'
import type { RemovedFeed } from '@parallax/store'
import { words } from '../../words/index.js'
import type { FeedDone } from './feeds-query.js'
import { RestoreForm } from './removed-feeds.js'

/** What was just done, and with which feed where that still exists; `undo` is the feed that was removed, while it can be brought back. */
export interface Done {
  what: FeedDone
  feed: Feed | null
  undo: RemovedFeed | null
}

/** Says what was just done, with the way to undo it. */
export function DoneNotice({ done: { what, feed, undo } }: { done: Done }) {
  return (
    <div class="notice is-good" role="status">
      <p>{words.feeds.done[what]((feed ?? undo)?.title)}</p>
      {undo === null ? null : <RestoreForm feed={undo}>{words.feeds.acts.undo(undo.title)}</RestoreForm>}
    </div>
  )
}
