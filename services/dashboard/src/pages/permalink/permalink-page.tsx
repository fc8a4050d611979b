import type { Permalink } from '../../permalinks/permalink.js'
import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
import { OutsideLink } from '../parts/outside-link.js'
import { queryLink } from '../parts/query-link.js'
import { When } from '../parts/when.js'
import { permalinkView, type SpanView } from './permalink-view.js'

function Span({ span }: { span: SpanView }) {
  return (
    <li>
      <p class="meta">
        <b>
          <OutsideLink href={span.url}>{span.outlet}</OutsideLink>
        </b>
        <When at={span.at} now={null} />
        {span.place ? <span>{span.place}</span> : null}
      </p>
      <blockquote class="source">{span.text}</blockquote>
    </li>
  )
}

/** The event as this comparison has it, with the row open where it has one. */
const wholeHref = ({ comparison, fact }: Permalink): string => {
  const path = `/events/${encodeURIComponent(comparison.eventId)}`
  const href = queryLink(path, { view: 'ledger', version: String(comparison.version), fact: fact?.id })
  return fact ? `${href}#fact-${fact.id}` : href
}

/** One fact or finding of one comparison, with its spans. */
export function PermalinkPage({ permalink }: { permalink: Permalink }) {
  const view = permalinkView(permalink)
  const { comparison } = permalink
  return (
    <Layout
      title={words.permalink.title(view.kind, view.words)}
      section="events"
      styles={['permalink.css']}
      scripts={['copy.js']}
    >
      <article class="permalinked">
        <p class="kind">{view.kind}</p>
        <h1 class="source">{view.words}</h1>
        {view.about ? (
          <p class="quiet">
            {words.permalink.about}: <span class="source">{view.about}</span>
          </p>
        ) : null}
        <h2>{words.permalink.spans}</h2>
        <ul class="spans">
          {view.spans.map((span, at) => (
            <Span key={at} span={span} />
          ))}
        </ul>
        <p class="meta">
          {view.rule ? <span>{words.permalink.rule(<code>{view.rule}</code>)}</span> : null}
          <span>
            {words.permalink.made(
              <When at={comparison.createdAt} now={null} />,
              comparison.version,
              <code>{comparison.method}</code>,
            )}
          </span>
          <span>{words.permalink.kept(<When at={permalink.createdAt} now={null} />)}</span>
        </p>
        <p class="ways">
          <a href={wholeHref(permalink)}>{words.permalink.whole}</a>
          <a href={`/api/v1/permalinks/${permalink.id}`}>{words.permalink.json}</a>
          <button type="button" hidden data-copy data-copied={words.permalink.copied}>
            {words.permalink.copy}
          </button>
        </p>
        <p class="quiet">{words.permalink.what}</p>
      </article>
    </Layout>
  )
}
