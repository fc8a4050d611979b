import type { Correction, EventArticle, NewsEvent } from '@parallax/model'
import { Layout } from '../parts/layout.js'
import { plural } from '../parts/plural.js'
import { When } from '../parts/when.js'
import { correctionWords } from './correction-words.js'
import { CorrectionsList } from './corrections-list.js'
import { FixHead } from './fix-head.js'
import { fixPath, notSameHref, otherHref, takeOutHref, wrongHref } from './fix-links.js'
import type { FixQuery } from './fix-query.js'
import type { FixFact, FixFinding } from './fix-view.js'

export interface FixPageProps {
  event: NewsEvent
  query: FixQuery
  corrections: readonly Correction[]
  facts: readonly FixFact[]
  findings: readonly { kind: string; findings: readonly FixFinding[] }[]
  now: Date
}

function Done({ query, corrections }: Pick<FixPageProps, 'query' | 'corrections'>) {
  const done = corrections.find(({ id }) => id === query.done)
  if (!done && !query.undone) return null
  return (
    <p class="notice is-good" role="status">
      {done ? `Done. ${correctionWords(done)} ` : 'Undone. '}
      {done?.about.map((words) => `“${words}”`).join(' · ')} The events it is about are compared again now; facts and
      counts follow within seconds.
    </p>
  )
}

function ArticleRow({ event, article, now }: { event: NewsEvent; article: EventArticle; now: Date }) {
  const { id, outlet, title, alsoIn, publishedAt, seenAt } = article
  const words = (
    <span>
      <b>{outlet.name}</b>{' '}
      <small class="quiet">
        <When at={publishedAt ?? seenAt} now={now} />
      </small>
      <span class="source">{title}</span>
    </span>
  )
  if (alsoIn) {
    return (
      <li>
        <div class="choice">{words}</div>
        <p class="quiet">a round-up that only touches on this; its own event is another</p>
      </li>
    )
  }
  return (
    <li>
      <label class="choice">
        <input type="checkbox" name="article" value={id} />
        {words}
      </label>
      <p class="acts">
        {event.articles.length > 1 ? (
          <a href={takeOutHref(event.id, [id])}>
            take it out<span class="unseen">: {title}</span>
          </a>
        ) : null}
        <a href={otherHref(event.id, id)}>
          move it<span class="unseen">: {title}</span>
        </a>
      </p>
    </li>
  )
}

function Articles({ event, now }: Pick<FixPageProps, 'event' | 'now'>) {
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">Which articles belong here</h2>
      <form method="get" action={`${fixPath(event.id)}/preview`}>
        <input type="hidden" name="kind" value="split" />
        <ul class="members">
          {event.articles.map((article) => (
            <ArticleRow key={article.id} event={event} article={article} now={now} />
          ))}
        </ul>
        <p class="acts">
          {event.articles.length > 1 ? <button type="submit">Split the ticked ones off …</button> : null}
          <a href={otherHref(event.id, null)}>Merge this event with another …</a>
        </p>
      </form>
    </section>
  )
}

function Facts({ event, facts }: Pick<FixPageProps, 'event' | 'facts'>) {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">Which sentences are one fact</h2>
      {facts.length === 0 ? <p class="quiet">No fact is shared by two articles of this event.</p> : null}
      <ul class="rows">
        {facts.map(({ id, text, articles }) => (
          <li key={id}>
            <p class="source">{text}</p>
            <p class="acts">
              <span class="quiet">{plural(articles, 'article')}</span>
              <a href={notSameHref(event.id, id)}>
                not the same<span class="unseen">: {text}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Findings({ event, findings }: Pick<FixPageProps, 'event' | 'findings'>) {
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">Which findings are right</h2>
      {findings.length === 0 ? <p class="quiet">Nothing was found in this event.</p> : null}
      {findings.map((group, place) => (
        <details key={group.kind} class="folding" open={place === 0}>
          <summary>
            {group.kind} <small>{group.findings.length}</small>
          </summary>
          <ul class="rows">
            {group.findings.map(({ id, words }) => (
              <li key={id}>
                <p>{words}</p>
                <p class="acts">
                  <a href={wrongHref(event.id, id)}>
                    this is wrong<span class="unseen">: {words}</span>
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

/** Everything that a person can say against an event, and what was said so far. */
export function FixPage({ event, query, corrections, facts, findings, now }: FixPageProps) {
  return (
    <Layout title={`Fix: ${event.title}`} section="events" styles={['parts.css', 'fix.css']} scripts={['forms.js']}>
      <FixHead event={event} words="Fix this event" />
      <Done query={query} corrections={corrections} />
      <p class="lead">
        Whatever you choose first shows what would change. What you correct holds against every later article and every
        re-analysis, until you undo it.
      </p>
      <CorrectionsList eventId={event.id} corrections={corrections} now={now} />
      <Articles event={event} now={now} />
      <Facts event={event} facts={facts} />
      <Findings event={event} findings={findings} />
    </Layout>
  )
}
