import type { EventArticle, NewsEvent } from '@parallax/model'
import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
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
              {words.fix.other.offer(
                other.articles.length,
                <When at={other.lastSeenAt} now={now} />,
                [...new Set(other.articles.map(({ outlet }) => outlet.name))].slice(0, 6),
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The other event: the one that came second, or one that is searched for. */
export function ChooseEventPage({ event, article, q, runnersUp, found, now }: ChooseEventProps) {
  const heading = words.fix.other[article ? 'move' : 'merge']
  const offers = { event, article, now }
  return (
    <Layout title={heading} section="events" styles={['parts.css', 'fix.css']}>
      <FixHead event={event} heading={heading} />
      {article ? (
        <p class="lead">
          <b>{article.outlet.name}</b>: <span class="source">{article.title}</span>
        </p>
      ) : null}
      {runnersUp.length > 0 && q === undefined ? (
        <section aria-labelledby="second">
          <h2 id="second">{words.fix.other.cameSecond}</h2>
          <Offers {...offers} events={runnersUp} />
        </section>
      ) : null}
      <section aria-labelledby="found">
        <h2 id="found">{q === undefined ? words.fix.other.latest : words.fix.other.found(q)}</h2>
        <form class="find" method="get" action={`${fixPath(event.id)}/other`}>
          {article ? <input type="hidden" name="article" value={article.id} /> : null}
          <label>
            {words.fix.other.words} <input name="q" value={q} maxLength={200} autocomplete="off" />
          </label>
          <button type="submit">{words.fix.other.find}</button>
        </form>
        {found.length === 0 ? <p class="quiet">{words.fix.other.none}</p> : null}
        <Offers {...offers} events={found} />
      </section>
      <p class="acts">
        <a href={fixPath(event.id)}>{words.fix.back}</a>
      </p>
    </Layout>
  )
}
