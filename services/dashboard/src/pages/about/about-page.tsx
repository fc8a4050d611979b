import { METHOD } from '@parallax/model'
import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
import { KIND_VIEWS, type KindView } from './kinds.js'

function Steps() {
  return (
    <ol class="ways">
      {words.about.steps.map(({ name, says }) => (
        <li key={name}>
          <h3>{name}</h3>
          <p>{says}</p>
        </li>
      ))}
    </ol>
  )
}

function Kind({ view: { kind, name, says, rules } }: { view: KindView }) {
  return (
    <div id={kind}>
      <dt>{name}</dt>
      <dd>
        <p>{says}</p>
        <p class="rules">
          {rules.map((rule) => (
            <code key={rule}>{rule}</code>
          ))}
        </p>
      </dd>
    </div>
  )
}

function Sayings({ items }: { items: readonly string[] }) {
  return (
    <ul class="sayings">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

/** What Parallax does and does not do, with every rule that the code has and its version. */
export function AboutPage() {
  return (
    <Layout title={words.about.heading} section={null} styles={['parts.css', 'reading.css']}>
      <h1>{words.about.heading}</h1>
      <p class="lead">{words.about.what}</p>
      <section aria-labelledby="how">
        <h2 id="how">{words.about.fromArticles}</h2>
        <Steps />
      </section>
      <section aria-labelledby="kinds">
        <h2 id="kinds">{words.about.whatIsFound}</h2>
        <p class="note">{words.about.rules(<code>{METHOD}</code>)}</p>
        <dl class="kinds">
          {KIND_VIEWS.map((view) => (
            <Kind key={view.kind} view={view} />
          ))}
        </dl>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{words.about.neverDone}</h2>
        <Sayings items={words.about.never} />
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">{words.about.limitsHeading}</h2>
        <Sayings items={words.about.limits} />
        <p class="note">
          {words.about.howOften((quality) => (
            <a href="/quality">{quality}</a>
          ))}
        </p>
      </section>
    </Layout>
  )
}
