import type { RemovedFeed } from '@parallax/store'
import type { ComponentChildren } from 'preact'
import { words } from '../../words/index.js'
import { When } from '../parts/when.js'

/** The form that brings a removed feed back. */
export function RestoreForm({ feed, children }: { feed: RemovedFeed; children: ComponentChildren }) {
  return (
    <form method="post" action={`/feeds/${encodeURIComponent(feed.id)}/restore`}>
      <button type="submit">{children}</button>
    </form>
  )
}

/** The feeds that were removed lately, each with the way back. */
export function RemovedFeeds({ removed, now }: { removed: readonly RemovedFeed[]; now: Date }) {
  if (removed.length === 0) return null
  return (
    <details class="folding removed">
      <summary>{words.feeds.removed.heading(removed.length)}</summary>
      <p class="quiet">{words.feeds.removed.kept}</p>
      <ul>
        {removed.map((feed) => (
          <li key={feed.id}>
            <div>
              <b>{feed.title}</b>{' '}
              <small class="quiet">{words.feeds.removed.at(<When at={feed.removedAt} now={now} />)}</small>
              <p class="address">{feed.url}</p>
            </div>
            <RestoreForm feed={feed}>{words.feeds.acts.restore(feed.title)}</RestoreForm>
          </li>
        ))}
      </ul>
    </details>
  )
}
