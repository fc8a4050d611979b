import type { NewsEvent } from '@parallax/model'
import { Changes } from '../parts/changes.js'
import { Layout } from '../parts/layout.js'
import { queryLink } from '../parts/query-link.js'
import { When } from '../parts/when.js'
import type { BetweenView, Version } from './between-view.js'

interface Props {
  event: Pick<NewsEvent, 'id' | 'title'>
  /** Undefined where there are no two versions to choose from. */
  view: BetweenView | undefined
  now: Date
}

function Choice({ name, words, chosen, versions }: ChoiceProps) {
  return (
    <label>
      {words}{' '}
      <select name={name}>
        {versions.map(({ key, words: version }) => (
          <option key={key} value={key} selected={key === chosen.key}>
            {version}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ChoiceProps {
  name: 'a' | 'b'
  words: string
  chosen: Version
  versions: readonly Version[]
}

function Difference({ view: { a, b, title, text, alike }, now }: { view: BetweenView; now: Date }) {
  return (
    <section class="revisions" aria-labelledby="difference">
      <h2 id="difference">
        {a.words} → {b.words}
      </h2>
      <p class="quiet">
        Seen <When at={a.seenAt} now={now} /> and <When at={b.seenAt} now={now} />. {Math.round(100 * alike)} % of the
        letters are in both. <del>Struck out</del> is only in the first, <ins>green</ins> only in the second.
      </p>
      {title ? (
        <p class="source headline">
          <Changes of={title} />
        </p>
      ) : null}
      {text ? (
        <p class="source text">
          <Changes of={text} />
        </p>
      ) : null}
      {title || text ? null : <p>These two versions say the same, word for word.</p>}
    </section>
  )
}

/** Any two versions of an event's articles, of one outlet or of two, held against each other. */
export function BetweenPage({ event, view, now }: Props) {
  const path = `/events/${encodeURIComponent(event.id)}`
  return (
    <Layout title={`Two versions · ${event.title}`} section={null} styles={['article.css']}>
      <article class="whole">
        <h1>Two versions</h1>
        <p class="meta">
          <span>
            of <a href={queryLink(path, { view: 'boards' })}>{event.title}</a>
          </span>
        </p>
        {view ? (
          <form class="between" method="get" action={`${path}/between`}>
            <Choice name="a" words="From" chosen={view.a} versions={view.versions} />
            <Choice name="b" words="to" chosen={view.b} versions={view.versions} />
            <button type="submit">Show the difference</button>
          </form>
        ) : (
          <p class="notice">There are no two versions yet: only one text of this event has been read so far.</p>
        )}
      </article>
      {view ? <Difference view={view} now={now} /> : null}
    </Layout>
  )
}
