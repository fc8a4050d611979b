import { type Alert, type AlertOn, MAIN_ALERTS } from '@parallax/model'
import { words } from '../../words/index.js'
import { Chips } from '../parts/chips.js'
import { CursorLink } from '../parts/cursor-link.js'
import { Layout } from '../parts/layout.js'
import { queryLink } from '../parts/query-link.js'
import { AlertItem } from './alert-item.js'

export interface AlertsPageProps {
  alerts: readonly Alert[]
  /** What alone is shown; undefined for everything. */
  on: AlertOn | undefined
  /** Cursor of the older ones; null where there are none. */
  next: string | null
  now: Date
}

function Feeds() {
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">{words.alerts.feeds}</h2>
      <p>
        {words.alerts.feedsAre((path) => (
          <code>{path}</code>
        ))}
      </p>
      <ul>
        <li>
          <a href="/events.atom">{words.alerts.asAtom}</a>
        </li>
        <li>
          <a href="/events.json">{words.alerts.asJson}</a>
        </li>
        {MAIN_ALERTS.map((on) => (
          <li key={on}>
            <a href={queryLink('/events.atom', { on })}>{words.alerts.on[on]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What happened lately, and how to hear of it. */
export function AlertsPage({ alerts, on, next, now }: AlertsPageProps) {
  const chips = [undefined, ...MAIN_ALERTS].map((one) => ({
    words: one === undefined ? words.alerts.everything : words.alerts.on[one],
    href: queryLink('/alerts', { on: one }),
    current: one === on,
  }))
  return (
    <Layout title={words.alerts.heading} section={null} styles={['parts.css', 'alerts.css']}>
      <h1>{words.alerts.heading}</h1>
      <p class="lead">{words.alerts.what}</p>
      <p class="meta">
        <a href="/events.atom">{words.alerts.asAtom}</a>
        <a href="/alerts/webhooks">{words.alerts.toAddresses}</a>
      </p>
      <Chips label={words.alerts.which} chips={chips} />
      {alerts.length === 0 ? <p class="notice">{on === undefined ? words.alerts.none : words.alerts.noneOf}</p> : null}
      <ol class="alerts">
        {alerts.map((alert) => (
          <AlertItem key={alert.id} alert={alert} now={now} />
        ))}
      </ol>
      <CursorLink href={next === null ? null : queryLink('/alerts', { on, cursor: next })} words={words.alerts.older} />
      <Feeds />
    </Layout>
  )
}
