import type { Feed } from '@parallax/model'
import type { FeedHealth } from '@parallax/store'
import { When } from '../parts/when.js'
import { becauseWords } from './because-words.js'

interface Props {
  feed: Feed
  health: FeedHealth | null
  now: Date
}

/** An hour and more passes between two polls of most feeds: a time that is over means "as soon as it is its turn". */
function NextPoll({ feed, health, now }: Props) {
  if (feed.nextPollAt === null) return <>none</>
  if (new Date(feed.nextPollAt) <= now) return <>as soon as it is its turn</>
  const because = becauseWords(health?.because ?? null)
  return (
    <>
      <When at={feed.nextPollAt} now={now} />
      {because === null ? null : <small> {because}</small>}
    </>
  )
}

const rateWords = (itemsADay: number): string => {
  if (itemsADay === 0) return 'none this week'
  return itemsADay < 1 ? `${Math.max(1, Math.round(itemsADay * 7))} this week` : `${Math.round(itemsADay)} a day`
}

const percent = ({ whole, looked }: FeedHealth): string => `${Math.round((whole / looked) * 100)} %`

/** When a feed was and will be asked, and why then; how much it brings, and how much of that with its whole text. */
export function FeedSchedule({ feed, health, now }: Props) {
  return (
    <dl class="schedule">
      <div>
        <dt>last polled</dt>
        <dd>{feed.lastPolledAt ? <When at={feed.lastPolledAt} now={now} /> : 'never yet'}</dd>
      </div>
      <div>
        <dt>next poll</dt>
        <dd>
          <NextPoll feed={feed} health={health} now={now} />
        </dd>
      </div>
      <div>
        <dt>articles</dt>
        <dd>
          {feed.articleCount}
          {health === null || feed.articleCount === 0 ? null : <small> in all, {rateWords(health.itemsADay)}</small>}
        </dd>
      </div>
      {health === null || health.looked === 0 ? null : (
        <div>
          <dt>whole text</dt>
          <dd>
            {percent(health)} <small>of the latest {health.looked}</small>
          </dd>
        </div>
      )}
    </dl>
  )
}
