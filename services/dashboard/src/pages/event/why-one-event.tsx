import type { EventArticle, NewsEvent, Shared } from '@parallax/model'
import { plural } from '../parts/plural.js'

const percent = (share: number): string => (share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`)

/** The heaviest of a kind; the others weigh next to nothing. */
const TERMS_MAX = 8

function Terms({ label, terms }: { label: string; terms: readonly Shared[] }) {
  if (terms.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {[...terms]
          .sort((a, b) => b.weight - a.weight)
          .slice(0, TERMS_MAX)
          .map((term) => (
            <span class="term" key={term.text}>
              {term.text} <small>{percent(term.weight)}</small>
            </span>
          ))}
      </dd>
    </div>
  )
}

const hoursWords = (hours: number): string =>
  hours < 1 ? 'within the hour' : `${plural(Math.round(hours), 'hour')} apart`

function Reason({ article, began }: { article: EventArticle; began: boolean }) {
  const { why } = article
  return (
    <li>
      <p>
        <b>{article.outlet.name}</b>
        {began ? (
          <span>began the event</span>
        ) : (
          <>
            <span>{percent(why.score)} alike</span>
            <span>{why.hoursApart === null ? 'no date to compare' : hoursWords(why.hoursApart)}</span>
          </>
        )}
      </p>
      {began ? null : (
        <dl>
          <Terms label="names" terms={why.names} />
          <Terms label="places" terms={why.places} />
          <Terms label="words" terms={why.words} />
        </dl>
      )}
      {why.runnerUp ? (
        <p>
          <span>
            Runner-up: <a href={`/events/${encodeURIComponent(why.runnerUp.eventId)}`}>{why.runnerUp.title}</a>,{' '}
            {percent(why.runnerUp.score)} alike
          </span>
        </p>
      ) : null}
    </li>
  )
}

/** Whether an article began its event: nothing is shared with what was not there yet. */
const beganIt = ({ why }: EventArticle): boolean => why.names.length + why.places.length + why.words.length === 0

/** For each article what it shares with the event, how much that weighed, and which event came second. */
export function WhyOneEvent({ event }: { event: NewsEvent }) {
  return (
    <details class="why">
      <summary>Why one event</summary>
      <ol>
        {event.articles.map((article) => (
          <Reason key={article.id} article={article} began={beganIt(article)} />
        ))}
      </ol>
    </details>
  )
}
