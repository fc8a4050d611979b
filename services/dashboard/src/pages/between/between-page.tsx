import type { NewsEvent } from '@parallax/model'
import { words } from '../../words/index.js'
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

function Choice({ name, label, chosen, versions }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
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
  label: string
  chosen: Version
  versions: readonly Version[]
}

function Difference({ view: { a, b, title, text, alike }, now }: { view: BetweenView; now: Date }) {
  return (
    <section class="revisions" aria-labelledby="difference">
      <h2 id="difference">{words.between.fromTo(a.words, b.words)}</h2>
      <p class="quiet">
        {words.between.seen(<When at={a.seenAt} now={now} />, <When at={b.seenAt} now={now} />, alike)}
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
      {title || text ? null : <p>{words.between.same}</p>}
    </section>
  )
}

/** Any two versions of an event's articles, of one outlet or of two, held against each other. */
export function BetweenPage({ event, view, now }: Props) {
  const path = `/events/${encodeURIComponent(event.id)}`
  return (
    <Layout title={words.between.title(event.title)} section={null} styles={['article.css']}>
      <article class="whole">
        <h1>{words.between.heading}</h1>
        <p class="meta">
          <span>{words.between.of(<a href={queryLink(path, { view: 'boards' })}>{event.title}</a>)}</span>
        </p>
        {view ? (
          <form class="between" method="get" action={`${path}/between`}>
            <Choice name="a" label={words.between.from} chosen={view.a} versions={view.versions} />
            <Choice name="b" label={words.between.to} chosen={view.b} versions={view.versions} />
            <button type="submit">{words.between.show}</button>
          </form>
        ) : (
          <p class="notice">{words.between.none}</p>
        )}
      </article>
      {view ? <Difference view={view} now={now} /> : null}
    </Layout>
  )
}
