import type { Feed } from '@parallax/model'
import type { FeedHealth } from '@parallax/store'
import type { ImportedOutline } from '../../asking/import-opml.js'
import type { Job } from '../../asking/job.js'
import { words } from '../../words/index.js'
import { JobBanner } from '../job/job-banner.js'
import { CursorLink } from '../parts/cursor-link.js'
import { Layout } from '../parts/layout.js'
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
  job: { job: Job; does: string } | null
  now: Date
}

/** Subscriptions: their health in words, and what can be done. */
export function FeedsPage({ feeds, health, next, total, done, refused, imported, job, now }: FeedsPageProps) {
  return (
    <Layout
      title={words.feeds.heading}
      section="feeds"
      styles={['parts.css', 'feeds.css']}
      scripts={['forms.js', 'job.js']}
    >
      <h1>{words.feeds.heading}</h1>
      {done ? (
        <p class="notice is-good" role="status">
          {words.feeds.done[done.what](done.feed?.title)}
        </p>
      ) : null}
      {refused ? (
        <p class="notice is-bad" role="alert">
          {words.feeds.refused(refused.reason)}
        </p>
      ) : null}
      {imported === null ? null : <ImportedNotice items={imported} />}
      {job ? <JobBanner job={job.job} does={job.does} doneHref="/feeds" /> : null}
      <SubscribeForm values={refused} />
      <OpmlForm />
      {total === 0 ? <p class="notice">{words.feeds.none}</p> : <p class="meta">{words.counts.feeds(total)}</p>}
      <ul class="feeds">
        {feeds.map((feed) => (
          <FeedItem key={feed.id} feed={feed} health={health.get(feed.id) ?? null} now={now} />
        ))}
      </ul>
      <CursorLink href={next === null ? null : queryLink('/feeds', { cursor: next })} words={words.feeds.more} />
    </Layout>
  )
}
