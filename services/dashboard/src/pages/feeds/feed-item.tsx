import type { Feed, FeedKind } from '@parallax/model'
import { OutletLink } from '../parts/outlet-link.js'
import { OutsideLink } from '../parts/outside-link.js'
import { plural } from '../parts/plural.js'
import { Shape } from '../parts/shape.js'
import { When } from '../parts/when.js'
import { FEED_STATES } from './feed-states.js'

const KINDS: Record<FeedKind, string> = { rss: 'RSS', atom: 'Atom', rdf: 'RSS 1.0', json: 'JSON Feed' }

function Action({ feed, path, words }: { feed: Feed; path: string; words: string }) {
  return (
    <form method="post" action={`/feeds/${encodeURIComponent(feed.id)}/${path}`}>
      <button type="submit">
        {words}
        <span class="unseen"> {feed.title}</span>
      </button>
    </form>
  )
}

function Actions({ feed }: { feed: Feed }) {
  const isPaused = feed.status === 'paused'
  return (
    <div class="actions">
      {isPaused ? null : <Action feed={feed} path="poll" words="Poll now" />}
      <Action feed={feed} path={isPaused ? 'resume' : 'pause'} words={isPaused ? 'Resume' : 'Pause'} />
      <details class="folding">
        <summary>
          Remove<span class="unseen"> {feed.title}</span>
        </summary>
        <Action feed={feed} path="remove" words="Remove the feed, keep its articles" />
      </details>
    </div>
  )
}

function Schedule({ feed, now }: { feed: Feed; now: Date }) {
  return (
    <dl class="schedule">
      <div>
        <dt>last polled</dt>
        <dd>{feed.lastPolledAt ? <When at={feed.lastPolledAt} now={now} /> : 'never yet'}</dd>
      </div>
      <div>
        <dt>next poll</dt>
        <dd>{feed.nextPollAt ? <When at={feed.nextPollAt} now={now} /> : 'none'}</dd>
      </div>
      <div>
        <dt>articles</dt>
        <dd>{feed.articleCount}</dd>
      </div>
    </dl>
  )
}

/** One subscription with its health, its schedule and what can be done with it. */
export function FeedItem({ feed, now }: { feed: Feed; now: Date }) {
  const state = FEED_STATES[feed.status]
  return (
    <li class="feed" id={`feed-${feed.id}`}>
      <div>
        <h2>{feed.siteUrl ? <OutsideLink href={feed.siteUrl}>{feed.title}</OutsideLink> : feed.title}</h2>
        <p class="quiet">
          <OutletLink outlet={feed.outlet} /> · {KINDS[feed.kind]}
          {feed.group ? ` · ${feed.group}` : ''}
        </p>
        <p class="address">{feed.url}</p>
      </div>
      <div>
        <p class={`state is-${feed.status}`}>
          <Shape name={state.shape} /> {state.words}
          {feed.errorCount > 1 ? <small> for {plural(feed.errorCount, 'poll')}</small> : null}
        </p>
        {feed.lastError ? <p class="reason">{feed.lastError}</p> : null}
      </div>
      <Schedule feed={feed} now={now} />
      <Actions feed={feed} />
    </li>
  )
}
