import type { AskedComparison, NewsEvent } from '@parallax/model'
import { words } from '../../words/index.js'
import { fixPath } from '../fix/fix-links.js'
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
        <span>{words.event.articlesFrom(event.articles.length, event.origins)}</span>
        <span>{words.event.firstSeen(<When at={event.firstSeenAt} now={now} />)}</span>
        <span>{words.event.lastMoved(<When at={event.lastSeenAt} now={now} />)}</span>
        <a href={fixPath(event.id)}>{words.event.fixIt}</a>
        {corrections > 0 ? (
          <a href={`${fixPath(event.id)}#corrections`}>{words.counts.corrections(corrections)}</a>
        ) : null}
      </p>
      {asked ? <AskedFor asked={asked} /> : <WhyOneEvent event={event} />}
    </header>
  )
}
