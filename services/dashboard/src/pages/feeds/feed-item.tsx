import type { Feed, FeedKind } from '@parallax/model'
import type { FeedHealth as Health } from '@parallax/store'
import { OutletLink } from '../parts/outlet-link.js'
import { OutsideLink } from '../parts/outside-link.js'
import { FeedHealth } from './feed-health.js'
import { FeedSchedule } from './feed-schedule.js'

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
  const isStopped = feed.status === 'paused' || feed.status === 'gone'
  return (
    <div class="actions">
      {isStopped ? null : <Action feed={feed} path="poll" words="Poll now" />}
      <Action feed={feed} path={isStopped ? 'resume' : 'pause'} words={isStopped ? 'Resume' : 'Pause'} />
      <details class="folding">
        <summary>
          Remove<span class="unseen"> {feed.title}</span>
        </summary>
        <Action feed={feed} path="remove" words="Remove the feed, keep its articles" />
      </details>
    </div>
  )
}

/** One subscription with its health, its schedule and what can be done with it. */
export function FeedItem({ feed, health, now }: { feed: Feed; health: Health | null; now: Date }) {
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
      <FeedHealth feed={feed} health={health} now={now} />
      <FeedSchedule feed={feed} health={health} now={now} />
      <Actions feed={feed} />
    </li>
  )
}
