import type { Feed } from '@parallax/model'
import type { FeedHealth } from '@parallax/store'
import type { ImportedOutline } from '../../asking/import-opml.js'
import type { Job } from '../../asking/job.js'
import { JobBanner } from '../job/job-banner.js'
import { CursorLink } from '../parts/cursor-link.js'
import { Layout } from '../parts/layout.js'
import { plural } from '../parts/plural.js'
import { queryLink } from '../parts/query-link.js'
import { FeedItem } from './feed-item.js'
import type { FeedDone } from './feeds-query.js'
import { ImportedNotice } from './imported-notice.js'
import { OpmlForm } from './opml-form.js'
import { SubscribeForm } from './subscribe-form.js'

export interface FeedsPageProps {
  feeds: readonly Feed[]
  health: ReadonlyMap<string, FeedHealth>
  next: string | null
  total: number
  /** What was just done, and with which feed where that still exists. */
  done: { what: FeedDone; feed: Feed | null } | null
  /** Why the last address was not subscribed, and what had been typed. */
  refused: { reason: string; url: string; group: string } | null
  /** What became of the list that was just imported. */
  imported: readonly ImportedOutline[] | null
  job: { job: Job; words: string } | null
  now: Date
}

const DONE: Record<FeedDone, (title: string) => string> = {
  subscribed: (title) => `Subscribed ${title}. Its articles are being read.`,
  known: (title) => `${title} was subscribed already.`,
  starting: () => 'The feeds are being subscribed; they appear here one after another. Reload to see them.',
  paused: (title) => `Paused ${title}. Nothing is fetched from it until it is resumed.`,
  resumed: (title) => `Resumed ${title}. It is polled at once.`,
  removed: () => 'Removed the feed. Its articles stay.',
}

/** Subscriptions: their health in words, and what can be done. */
export function FeedsPage({ feeds, health, next, total, done, refused, imported, job, now }: FeedsPageProps) {
  return (
    <Layout title="Feeds" section="feeds" styles={['parts.css', 'feeds.css']} scripts={['forms.js', 'job.js']}>
      <h1>Feeds</h1>
      {done ? (
        <p class="notice is-good" role="status">
          {DONE[done.what](done.feed?.title ?? 'The feed')}
        </p>
      ) : null}
      {refused ? (
        <p class="notice is-bad" role="alert">
          <b>Not subscribed.</b> {refused.reason}
        </p>
      ) : null}
      {imported === null ? null : <ImportedNotice items={imported} />}
      {job ? <JobBanner job={job.job} words={job.words} doneHref="/feeds" /> : null}
      <SubscribeForm values={refused} />
      <OpmlForm />
      {total === 0 ? (
        <p class="notice">
          No feed is subscribed yet. Give any address of an outlet; if the page links a feed, that is taken.
        </p>
      ) : (
        <p class="meta">{plural(total, 'feed')}</p>
      )}
      <ul class="feeds">
        {feeds.map((feed) => (
          <FeedItem key={feed.id} feed={feed} health={health.get(feed.id) ?? null} now={now} />
        ))}
      </ul>
      <CursorLink href={next === null ? null : queryLink('/feeds', { cursor: next })} words="More feeds" />
    </Layout>
  )
}
