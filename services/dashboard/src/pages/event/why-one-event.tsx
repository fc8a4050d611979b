import type { EventArticle, NewsEvent } from '@parallax/model'
import { words } from '../../words/index.js'
import { otherHref, takeOutHref } from '../fix/fix-links.js'
import { queryLink } from '../parts/query-link.js'
import { ShareBar } from '../parts/share-bar.js'
import { percent, WhyTerms } from './why-terms.js'

const { why: said } = words.event

/** Whether an article began its event: nothing is shared with what was not there yet. */
const beganIt = ({ why }: EventArticle): boolean => why.names.length + why.places.length + why.words.length === 0

function Score({ label, score, tone }: { label: string; score: number; tone: 'shared' | 'plain' }) {
  return (
    <span class="score">
      <span>{label}</span> <ShareBar count={score} of={1} tone={tone} />
      <small>{percent(score)}</small>
    </span>
  )
}

function RunnerUp({ event, article }: { event: NewsEvent; article: EventArticle }) {
  const { runnerUp } = article.why
  if (!runnerUp) return null
  const moveHref = queryLink(`/events/${encodeURIComponent(event.id)}/fix/preview`, {
    ...{ kind: 'move', article: article.id, to: runnerUp.eventId },
  })
  return (
    <div class="second">
      <Score label={said.runnerUp} score={runnerUp.score} tone="plain" />
      <p>
        <a class="source" href={`/events/${encodeURIComponent(runnerUp.eventId)}`}>
          {runnerUp.title}
        </a>
        {article.alsoIn ? null : (
          <>
            {' '}
            <a href={moveHref}>{said.moveThere(article.title)}</a>
          </>
        )}
      </p>
    </div>
  )
}

function Acts({ event, article }: { event: NewsEvent; article: EventArticle }) {
  if (article.alsoIn) return <p class="acts">{words.event.why.roundUp}</p>
  return (
    <p class="acts">
      {event.articles.length > 1 ? (
        <a href={takeOutHref(event.id, [article.id])}>{said.doesNotBelong(article.title)}</a>
      ) : null}
      <a href={otherHref(event.id, article.id)}>{said.moveElsewhere(article.title)}</a>
    </p>
  )
}

function Reason({ event, article }: { event: NewsEvent; article: EventArticle }) {
  const { why, outlet, movedBy } = article
  const began = beganIt(article)
  return (
    <li>
      <p class="whose">
        <b>{outlet.name}</b>
        {movedBy ? <span>{said.moved[movedBy]}</span> : null}
        {began ? <span>{movedBy ? said.sharesNothing : said.began}</span> : null}
        {began ? null : <span>{why.hoursApart === null ? said.noDate : said.hoursApart(why.hoursApart)}</span>}
      </p>
      {began ? null : <Score label={said.alike} score={why.score} tone="shared" />}
      {began ? null : <WhyTerms why={why} />}
      <RunnerUp event={event} article={article} />
      <Acts event={event} article={article} />
    </li>
  )
}

/** For each article what it shares with the event, how much that weighed, and which event came second. */
export function WhyOneEvent({ event }: { event: NewsEvent }) {
  return (
    <details class="why">
      <summary>{words.event.why.heading}</summary>
      <p class="explained">{words.event.why.what}</p>
      <ol>
        {event.articles.map((article) => (
          <Reason key={article.id} event={event} article={article} />
        ))}
      </ol>
    </details>
  )
}
