import type { Feed } from '@parallax/model'
import type { FeedHealth } from '@parallax/store'
import { pollReasonWords } from '../../asking/poll-reason-words.js'
import { words } from '../../words/index.js'
import { When } from '../parts/when.js'

const { schedule } = words.feeds

interface Props {
  feed: Feed
  health: FeedHealth | null
  now: Date
}

/** An hour and more passes between two polls of most feeds: a time that is over means "as soon as it is its turn". */
function NextPoll({ feed, health, now }: Props) {
  if (feed.nextPollAt === null) return <>{schedule.none}</>
  if (new Date(feed.nextPollAt) <= now) return <>{schedule.itsTurn}</>
  const because = pollReasonWords(health?.because ?? null)
  return (
    <>
      <When at={feed.nextPollAt} now={now} />
      {because === null ? null : <small> {because}</small>}
    </>
  )
}

/** When a feed was and will be asked, and why then; how much it brings, and how much of that with its whole text. */
export function FeedSchedule({ feed, health, now }: Props) {
  return (
    <dl class="schedule">
      <div>
        <dt>{words.feeds.schedule.lastPolled}</dt>
        <dd>{feed.lastPolledAt ? <When at={feed.lastPolledAt} now={now} /> : schedule.never}</dd>
      </div>
      <div>
        <dt>{words.feeds.schedule.nextPoll}</dt>
        <dd>
          <NextPoll feed={feed} health={health} now={now} />
        </dd>
      </div>
      <div>
        <dt>{words.feeds.schedule.articles}</dt>
        <dd>
          {feed.articleCount}
          {health === null || feed.articleCount === 0 ? null : <small> {schedule.inAll(health.itemsADay)}</small>}
        </dd>
      </div>
      {health === null || health.looked === 0 ? null : (
        <div>
          <dt>{words.feeds.schedule.wholeText}</dt>
          <dd>
            {words.counts.percent(health.whole / health.looked)} <small>{schedule.ofLatest(health.looked)}</small>
          </dd>
        </div>
      )}
    </dl>
  )
}
