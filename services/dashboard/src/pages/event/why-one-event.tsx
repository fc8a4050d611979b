import type { EventArticle, NewsEvent } from '@parallax/model'
import { otherHref, takeOutHref } from '../fix/fix-links.js'
import { plural } from '../parts/plural.js'
import { queryLink } from '../parts/query-link.js'
import { ShareBar } from '../parts/share-bar.js'
import { percent, WhyTerms } from './why-terms.js'

const hoursWords = (hours: number): string =>
  hours < 1 ? 'within the hour' : `${plural(Math.round(hours), 'hour')} apart`

const MOVED: Record<NonNullable<EventArticle['movedBy']>, string> = {
  reader: 'brought here by you',
  evidence: 'brought here by what came later',
}

/** Whether an article began its event: nothing is shared with what was not there yet. */
const beganIt = ({ why }: EventArticle): boolean => why.names.length + why.places.length + why.words.length === 0

function Score({ words, score, tone }: { words: string; score: number; tone: 'shared' | 'plain' }) {
  return (
    <span class="score">
      <span>{words}</span> <ShareBar count={score} of={1} tone={tone} />
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
      <Score words="Runner-up" score={runnerUp.score} tone="plain" />
      <p>
        <a class="source" href={`/events/${encodeURIComponent(runnerUp.eventId)}`}>
          {runnerUp.title}
        </a>
        {article.alsoIn ? null : (
          <>
            {' '}
            <a href={moveHref}>
              move it there<span class="unseen">: {article.title}</span>
            </a>
          </>
        )}
      </p>
    </div>
  )
}

function Acts({ event, article }: { event: NewsEvent; article: EventArticle }) {
  if (article.alsoIn) return <p class="acts">a round-up: its own event is another</p>
  return (
    <p class="acts">
      {event.articles.length > 1 ? (
        <a href={takeOutHref(event.id, [article.id])}>
          does not belong<span class="unseen">: {article.title}</span>
        </a>
      ) : null}
      <a href={otherHref(event.id, article.id)}>
        move to another event<span class="unseen">: {article.title}</span>
      </a>
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
        {movedBy ? <span>{MOVED[movedBy]}</span> : null}
        {began ? <span>{movedBy ? 'shares no rare word with the others' : 'began the event'}</span> : null}
        {began ? null : <span>{why.hoursApart === null ? 'no date to compare' : hoursWords(why.hoursApart)}</span>}
      </p>
      {began ? null : <Score words="alike" score={why.score} tone="shared" />}
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
      <summary>Why one event</summary>
      <p class="explained">
        Each article stands here for what it shares with the others: names, places and rare words, weighed by how rare
        they are, and the hours between. The bars say what each adds to how alike they are.
      </p>
      <ol>
        {event.articles.map((article) => (
          <Reason key={article.id} event={event} article={article} />
        ))}
      </ol>
    </details>
  )
}
