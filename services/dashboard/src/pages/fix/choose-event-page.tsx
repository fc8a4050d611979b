import type { EventArticle, NewsEvent } from '@parallax/model'
import { Layout } from '../parts/layout.js'
import { plural } from '../parts/plural.js'
import { queryLink } from '../parts/query-link.js'
import { When } from '../parts/when.js'
import { FixHead } from './fix-head.js'
import { fixPath } from './fix-links.js'

export interface ChooseEventProps {
  event: NewsEvent
  /** The article to be moved; null where the whole event is to be merged. */
  article: EventArticle | null
  q: string | undefined
  /** Events that came second when its articles were placed. */
  runnersUp: readonly NewsEvent[]
  /** What the words find; without words the events that moved last. */
  found: readonly NewsEvent[]
  now: Date
}

const previewHref = (event: NewsEvent, article: EventArticle | null, other: NewsEvent): string =>
  queryLink(
    `${fixPath(event.id)}/preview`,
    article ? { kind: 'move', article: article.id, to: other.id } : { kind: 'merge', into: other.id },
  )

function Offers({
  event,
  article,
  events,
  now,
}: Pick<ChooseEventProps, 'event' | 'article' | 'now'> & { events: readonly NewsEvent[] }) {
  return (
    <ul class="rows">
      {events.map((other) => (
        <li key={other.id}>
          <div>
            <p class="source">
              <a href={previewHref(event, article, other)}>{other.title}</a>
            </p>
            <p class="quiet">
              {plural(other.articles.length, 'article')}, moved <When at={other.lastSeenAt} now={now} />:{' '}
              {[...new Set(other.articles.map(({ outlet }) => outlet.name))].slice(0, 6).join(', ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The other event: the one that came second, or one that is searched for. */
export function ChooseEventPage({ event, article, q, runnersUp, found, now }: ChooseEventProps) {
  const words = article ? 'Move it to which event?' : 'Merge it with which event?'
  const offers = { event, article, now }
  return (
    <Layout title={words} section="events" styles={['parts.css', 'fix.css']}>
      <FixHead event={event} words={words} />
      {article ? (
        <p class="lead">
          <b>{article.outlet.name}</b>: <span class="source">{article.title}</span>
        </p>
      ) : null}
      {runnersUp.length > 0 && q === undefined ? (
        <section aria-labelledby="second">
          <h2 id="second">Came second when it was placed</h2>
          <Offers {...offers} events={runnersUp} />
        </section>
      ) : null}
      <section aria-labelledby="found">
        <h2 id="found">{q === undefined ? 'Other events, those that moved last first' : `Events with “${q}”`}</h2>
        <form class="find" method="get" action={`${fixPath(event.id)}/other`}>
          {article ? <input type="hidden" name="article" value={article.id} /> : null}
          <label>
            Words of a headline or text <input name="q" value={q} maxLength={200} autocomplete="off" />
          </label>
          <button type="submit">Find</button>
        </form>
        {found.length === 0 ? (
          <p class="quiet">No other event has all of these words. Try fewer, or a name from its headline.</p>
        ) : null}
        <Offers {...offers} events={found} />
      </section>
      <p class="acts">
        <a href={fixPath(event.id)}>Back</a>
      </p>
    </Layout>
  )
}
