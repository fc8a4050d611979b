import type { AskedComparison, NewsEvent } from '@parallax/model'
import { fixPath } from '../fix/fix-links.js'
import { plural } from '../parts/plural.js'
import { When } from '../parts/when.js'
import { AskedFor } from './asked-for.js'
import { WhyOneEvent } from './why-one-event.js'

interface EventHeadProps {
  event: NewsEvent
  /** What somebody asked for and it was made for; null for an event of the news. */
  asked: AskedComparison | null
  /** How many corrections touch it. */
  corrections: number
  now: Date
}

/** What the event is, how many tell it, since when. */
export function EventHead({ event, asked, corrections, now }: EventHeadProps) {
  return (
    <header class="event-head">
      <h1 class="source">{event.title}</h1>
      <p class="meta">
        <span>
          <b>{plural(event.articles.length, 'article')}</b> from <b>{plural(event.origins, 'independent origin')}</b>
        </span>
        <span>
          first seen <When at={event.firstSeenAt} now={now} />
        </span>
        <span>
          last moved <When at={event.lastSeenAt} now={now} />
        </span>
        <a href={fixPath(event.id)}>Fix it</a>
        {corrections > 0 ? <a href={`${fixPath(event.id)}#corrections`}>{plural(corrections, 'correction')}</a> : null}
      </p>
      {asked ? <AskedFor asked={asked} /> : <WhyOneEvent event={event} />}
    </header>
  )
}
