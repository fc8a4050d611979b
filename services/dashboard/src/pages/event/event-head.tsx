import type { NewsEvent } from '@parallax/model'
import { plural } from '../parts/plural.js'
import { When } from '../parts/when.js'
import { WhyOneEvent } from './why-one-event.js'

/** What the event is, how many tell it, since when. */
export function EventHead({ event, now }: { event: NewsEvent; now: Date }) {
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
      </p>
      <WhyOneEvent event={event} />
    </header>
  )
}
