import type { Feed } from '@parallax/model'
import type { FeedHealth, RemovedFeed } from '@parallax/store'
import type { ImportedOutline } from '../../asking/import-opml.js'
import type { Job } from '../../asking/job.js'
import { words } from '../../words/index.js'
import { JobBanner } from '../job/job-banner.js'
import { CursorLink } from '../parts/cursor-link.js'
import { Layout } from '../parts/layout.js'
import { queryLink } from '../parts/query-link.js'
import { type Done, DoneNotice } from './done-notice.js'
import { FeedItem } from './feed-item.js'
import { ImportedNotice } from './imported-notice.js'
import { OpmlForm } from './opml-form.js'
import { RemovedFeeds } from './removed-feeds.js'
import { StarterLists } from './starter-lists.js'
import { SubscribeForm } from './subscribe-form.js'

export interface FeedsPageProps {
  feeds: readonly Feed[]
  health: ReadonlyMap<string, FeedHealth>
  next: string | null
  total: number
  done: Done | null
  /** What can be brought back. */
  removed: readonly RemovedFeed[]
  /** Why the last address was not subscribed, and what had been typed. */
  refused: { reason: string; url: string; group: string } | null
  /** What became of the list that was just imported. */
  imported: readonly ImportedOutline[] | null
  job: { job: Job; does: string } | null
  now: Date
}

/** Subscriptions: their health in words, and what can be done. */
export function FeedsPage(props: FeedsPageProps) {
  const { feeds, health, next, total, done, removed, refused, imported, job, now } = props
  return (
    <Layout
      title={words.feeds.heading}
      section="feeds"
      styles={['parts.css', 'feeds.css', 'starters.css']}
      scripts={['forms.js', 'job.js']}
    >
      <h1>{words.feeds.heading}</h1>
      {done ? <DoneNotice done={done} /> : null}
      {refused ? (
        <p class="notice is-bad" role="alert">
          {words.feeds.refused(refused.reason)}
        </p>
      ) : null}
      {imported === null ? null : <ImportedNotice items={imported} />}
      {job ? <JobBanner job={job.job} does={job.does} doneHref="/feeds" /> : null}
      <SubscribeForm values={refused} />
      <StarterLists isOpen={total === 0} />
      <OpmlForm />
      {total === 0 ? <p class="notice">{words.feeds.none}</p> : <p class="meta">{words.counts.feeds(total)}</p>}
      <ul class="feeds">
        {feeds.map((feed) => (
          <FeedItem key={feed.id} feed={feed} health={health.get(feed.id) ?? null} now={now} />
        ))}
      </ul>
      <CursorLink href={next === null ? null : queryLink('/feeds', { cursor: next })} words={words.feeds.more} />
      <RemovedFeeds removed={removed} now={now} />
    </Layout>
  )
}
