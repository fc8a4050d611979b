import type { NewsEvent } from '@parallax/model'
import { fixPath } from '../fix/fix-links.js'
import { plural } from '../parts/plural.js'
import { When } from '../parts/when.js'
import { WhyOneEvent } from './why-one-event.js'

/** What the event is, how many tell it, since when. */
export function EventHead({ event, corrections, now }: { event: NewsEvent; corrections: number; now: Date }) {
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
      <WhyOneEvent event={event} />
    </header>
  )
}
