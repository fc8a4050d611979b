import { METHOD } from '@parallax/model'
import { Layout } from '../parts/layout.js'
import { LIMITS, NEVER, STEPS } from './about-words.js'
import { KIND_VIEWS, type KindView } from './kinds.js'

function Steps() {
  return (
    <ol class="ways">
      {STEPS.map(({ name, says }) => (
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
    <Layout title="About this method" section={null} styles={['parts.css', 'reading.css']}>
      <h1>About this method</h1>
      <p class="lead">
        Parallax puts the reports of one event beside each other and marks where they say the same, where they differ
        and where one is silent. The judging is left to you.
      </p>
      <section aria-labelledby="how">
        <h2 id="how">From articles to findings</h2>
        <Steps />
      </section>
      <section aria-labelledby="kinds">
        <h2 id="kinds">What can be found</h2>
        <p class="note">
          Each finding names the rule that made it. The number behind the @ goes up when the rule may judge the same
          texts differently. The version of the whole method is <code>{METHOD}</code>.
        </p>
        <dl class="kinds">
          {KIND_VIEWS.map((view) => (
            <Kind key={view.kind} view={view} />
          ))}
        </dl>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">What is never done</h2>
        <Sayings items={NEVER} />
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">Limits</h2>
        <Sayings items={LIMITS} />
        <p class="note">
          How often it is right, and what it still gets wrong, is measured: see <a href="/quality">Quality</a>.
        </p>
      </section>
    </Layout>
  )
}
