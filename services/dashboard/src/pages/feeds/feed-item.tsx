import type { Feed } from '@parallax/model'
import type { FeedHealth as Health } from '@parallax/store'
import { words } from '../../words/index.js'
import { OutletLink } from '../parts/outlet-link.js'
import { OutsideLink } from '../parts/outside-link.js'
import { FeedHealth } from './feed-health.js'
import { FeedSchedule } from './feed-schedule.js'

const { acts } = words.feeds

function Action({ feed, path }: { feed: Feed; path: 'poll' | 'resume' | 'pause' | 'remove' }) {
  return (
    <form method="post" action={`/feeds/${encodeURIComponent(feed.id)}/${path}`}>
      <button type="submit">{acts[path](feed.title)}</button>
    </form>
  )
}

function Actions({ feed }: { feed: Feed }) {
  const isStopped = feed.status === 'paused' || feed.status === 'gone'
  return (
    <div class="actions">
      {isStopped ? null : <Action feed={feed} path="poll" />}
      <Action feed={feed} path={isStopped ? 'resume' : 'pause'} />
      <Action feed={feed} path="remove" />
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
          <OutletLink outlet={feed.outlet} /> · {words.feeds.kinds[feed.kind]}
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
