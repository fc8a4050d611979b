import type { Feed } from '@parallax/model'
import type { FeedHealth as Health } from '@parallax/store'
import { words } from '../../words/index.js'
import { Shape } from '../parts/shape.js'
import { When } from '../parts/when.js'
import { FEED_SHAPES } from './feed-shapes.js'

/** What stopped a feed, and what a person can do. */
const stoppedWords = ({ goneSince }: Health): string =>
  goneSince === null ? words.feeds.health.stoppedFailing : words.feeds.health.stoppedGone

/** How the last document was read, where it was not whole; null where it was. */
function documentWords({ document }: Health): string | null {
  if (document === null) return null
  const { recovered, truncated, leftOut } = document
  if (truncated && leftOut === 0) return words.feeds.health.brokeOff
  const told = [
    ...(recovered ? [words.feeds.health.mended] : []),
    ...(leftOut > 0 ? [words.feeds.health.leftOut(leftOut)] : []),
  ]
  return told.length === 0 ? null : told.join(' ')
}

function Moved({ health: { movedTo, movedFrom } }: { health: Health }) {
  if (movedTo !== null)
    return <p class="reason">{words.feeds.health.movedTo(<span class="address">{movedTo}</span>)}</p>
  if (movedFrom === null) return null
  return <p class="reason">{words.feeds.health.movedFrom(<span class="address">{movedFrom}</span>)}</p>
}

/** The state of a feed in words: what happened, since when, and what follows. */
export function FeedHealth({ feed, health, now }: { feed: Feed; health: Health | null; now: Date }) {
  const read = health === null || feed.lastError !== null ? null : documentWords(health)
  const since = feed.status === 'failing' ? (health?.failingSince ?? null) : null
  return (
    <div>
      <p class={`state is-${feed.status}`}>
        <Shape name={FEED_SHAPES[feed.status]} /> {words.feeds.states[feed.status]}
        {feed.errorCount > 1 ? <small> {words.feeds.health.forPolls(feed.errorCount)}</small> : null}
        {since === null ? null : <small> {words.feeds.health.since(<When at={since} now={now} />)}</small>}
      </p>
      {feed.lastError ? <p class="reason">{feed.lastError}</p> : null}
      {read === null ? null : <p class="reason">{read}</p>}
      {feed.status === 'gone' && health !== null ? <p class="reason">{stoppedWords(health)}</p> : null}
      {health === null ? null : <Moved health={health} />}
    </div>
  )
}
