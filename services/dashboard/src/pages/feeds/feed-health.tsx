import type { Feed } from '@parallax/model'
import type { FeedHealth as Health } from '@parallax/store'
import { plural } from '../parts/plural.js'
import { Shape } from '../parts/shape.js'
import { When } from '../parts/when.js'
import { FEED_STATES } from './feed-states.js'

/** What stopped a feed, and what a person can do. */
const stoppedWords = ({ goneSince }: Health): string =>
  goneSince === null
    ? 'It failed for two weeks and is not asked any more. Resume it to try again.'
    : 'Its server said twice that it is gone. Resume it to ask again.'

function Moved({ health: { movedTo, movedFrom } }: { health: Health }) {
  if (movedTo !== null)
    return (
      <p class="reason">
        Its server says that it moved to <span class="address">{movedTo}</span>. It is asked there from now on, and that
        becomes its address if the server still says so after three days.
      </p>
    )
  if (movedFrom === null) return null
  return (
    <p class="reason">
      It moved here from <span class="address">{movedFrom}</span>.
    </p>
  )
}

/** The state of a feed in words: what happened, since when, and what follows. */
export function FeedHealth({ feed, health, now }: { feed: Feed; health: Health | null; now: Date }) {
  const state = FEED_STATES[feed.status]
  const since = feed.status === 'failing' ? (health?.failingSince ?? null) : null
  return (
    <div>
      <p class={`state is-${feed.status}`}>
        <Shape name={state.shape} /> {state.words}
        {feed.errorCount > 1 ? <small> for {plural(feed.errorCount, 'poll')}</small> : null}
        {since === null ? null : (
          <small>
            {' '}
            since <When at={since} now={now} />
          </small>
        )}
      </p>
      {feed.lastError ? <p class="reason">{feed.lastError}</p> : null}
      {feed.status === 'gone' && health !== null ? <p class="reason">{stoppedWords(health)}</p> : null}
      {health === null ? null : <Moved health={health} />}
    </div>
  )
}
