import type { Correction, EventArticle, NewsEvent } from '@parallax/model'
import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
import { When } from '../parts/when.js'
import { correctionSaid } from './correction-said.js'
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
      {words.fix.done(done ? correctionSaid(done) : null, done?.about ?? [])}
    </p>
  )
}

function ArticleRow({ event, article, now }: { event: NewsEvent; article: EventArticle; now: Date }) {
  const { id, outlet, title, alsoIn, publishedAt, seenAt } = article
  const choice = (
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
        <div class="choice">{choice}</div>
        <p class="quiet">{words.fix.articles.roundUp}</p>
      </li>
    )
  }
  return (
    <li>
      <label class="choice">
        <input type="checkbox" name="article" value={id} />
        {choice}
      </label>
      <p class="acts">
        {event.articles.length > 1 ? (
          <a href={takeOutHref(event.id, [id])}>{words.fix.articles.takeOut(title)}</a>
        ) : null}
        <a href={otherHref(event.id, id)}>{words.fix.articles.move(title)}</a>
      </p>
    </li>
  )
}

function Articles({ event, now }: Pick<FixPageProps, 'event' | 'now'>) {
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{words.fix.articles.heading}</h2>
      <form method="get" action={`${fixPath(event.id)}/preview`}>
        <input type="hidden" name="kind" value="split" />
        <ul class="members">
          {event.articles.map((article) => (
            <ArticleRow key={article.id} event={event} article={article} now={now} />
          ))}
        </ul>
        <p class="acts">
          {event.articles.length > 1 ? <button type="submit">{words.fix.articles.split}</button> : null}
          <a href={otherHref(event.id, null)}>{words.fix.articles.merge}</a>
        </p>
      </form>
    </section>
  )
}

function Facts({ event, facts }: Pick<FixPageProps, 'event' | 'facts'>) {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.fix.facts.heading}</h2>
      {facts.length === 0 ? <p class="quiet">{words.fix.facts.none}</p> : null}
      <ul class="rows">
        {facts.map(({ id, text, articles }) => (
          <li key={id}>
            <p class="source">{text}</p>
            <p class="acts">
              <span class="quiet">{words.counts.articles(articles)}</span>
              <a href={notSameHref(event.id, id)}>{words.fix.facts.notSame(text)}</a>
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
      <h2 id="findings">{words.fix.findings.heading}</h2>
      {findings.length === 0 ? <p class="quiet">{words.fix.findings.none}</p> : null}
      {findings.map((group, place) => (
        <details key={group.kind} class="folding" open={place === 0}>
          <summary>
            {group.kind} <small>{group.findings.length}</small>
          </summary>
          <ul class="rows">
            {group.findings.map((finding) => (
              <li key={finding.id}>
                <p>{finding.words}</p>
                <p class="acts">
                  <a href={wrongHref(event.id, finding.id)}>{words.fix.findings.wrong(finding.words)}</a>
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
    <Layout
      title={words.fix.title(event.title)}
      section="events"
      styles={['parts.css', 'fix.css']}
      scripts={['forms.js']}
    >
      <FixHead event={event} heading={words.fix.heading} />
      <Done query={query} corrections={corrections} />
      <p class="lead">{words.fix.what}</p>
      <CorrectionsList eventId={event.id} corrections={corrections} now={now} />
      <Articles event={event} now={now} />
      <Facts event={event} facts={facts} />
      <Findings event={event} findings={findings} />
    </Layout>
  )
}
