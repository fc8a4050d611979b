import type { Comparison, NewsEvent } from '@parallax/model'
import { words } from '../../words/index.js'
import { CELL_VIEWS } from '../event/cell-views.js'
import { Layout } from '../parts/layout.js'
import { When } from '../parts/when.js'
import type { PrintView } from './print-view.js'

interface Props {
  event: NewsEvent
  comparison: Pick<Comparison, 'version' | 'method' | 'createdAt' | 'fingerprint'>
  view: PrintView
}

interface Quoted {
  outlets: readonly string[]
  text: string
}

function Quotes({ quotes, place }: { quotes: readonly Quoted[]; place?: string }) {
  return (
    <>
      {quotes.map(({ outlets, text }, at) => (
        <div key={at}>
          <dt>
            {words.list(outlets)}
            {place ? <small> {place}</small> : null}
          </dt>
          <dd class="source">{text}</dd>
        </div>
      ))}
    </>
  )
}

function Sources({ sources }: { sources: PrintView['sources'] }) {
  return (
    <ol class="sources">
      {sources.map(({ article, at, copyOf }) => {
        const when = <When at={at} now={null} />
        return (
          <li key={article.id}>
            <b>{article.outlet.name}</b> <span class="source">{article.title}</span>
            <small>
              {words.print[article.publishedAt === null ? 'firstSeen' : 'published'](when)}
              {copyOf ? ` · ${words.print.copyOf(copyOf)}` : ''}
              {article.textState === 'snippet' ? ` · ${words.print.snippet}` : ''}
              <span class="address">{article.url}</span>
            </small>
          </li>
        )
      })}
    </ol>
  )
}

function Facts({ facts }: { facts: PrintView['facts'] }) {
  return (
    <ol class="printed">
      {facts.map((fact) => (
        <li key={fact.id}>
          <h3 class="source">
            {fact.text} <small>{words.print.origins(fact.origins)}</small>
          </h3>
          <dl>
            <Quotes quotes={fact.wordings} />
            <Quotes quotes={fact.headlines} place={words.print.inHeadline} />
          </dl>
          {fact.without.map(({ state, outlets }) => (
            <p class="quiet" key={state}>
              {words.print.without(CELL_VIEWS[state].words, outlets)}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}

function Findings({ findings }: { findings: PrintView['findings'] }) {
  return (
    <>
      {findings.map(({ kind, findings: found }) => (
        <section key={kind}>
          <h3>{words.kinds[kind].name}</h3>
          <ol class="printed">
            {found.map((finding) => (
              <li key={finding.id}>
                <p>
                  {finding.words} <code>{finding.rule}</code>
                </p>
                <dl>
                  <Quotes quotes={finding.evidence} />
                </dl>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

/** A whole comparison for paper: every source with its address, every fact and every finding with its words. */
export function PrintPage({ event, comparison, view }: Props) {
  const { version, method, createdAt, fingerprint } = comparison
  const count = view.findings.reduce((sum, { findings }) => sum + findings.length, 0)
  return (
    <Layout title={words.print.title(event.title)} section="events" styles={['print.css']}>
      <article class="paper">
        <h1 class="source">{event.title}</h1>
        <p class="quiet">
          {words.print.made(
            <When at={createdAt} now={null} />,
            version,
            <code>{method}</code>,
            <code>{fingerprint.slice(0, 16)}</code>,
          )}
        </p>
        <h2>{words.print.sources}</h2>
        <Sources sources={view.sources} />
        <h2>{words.print.facts(view.facts.length)}</h2>
        <Facts facts={view.facts} />
        <h2>{words.print.findings(count)}</h2>
        <Findings findings={view.findings} />
      </article>
    </Layout>
  )
}
