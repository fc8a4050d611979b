import type { Alert } from '@parallax/model'
import { words } from '../../words/index.js'
import { When } from '../parts/when.js'

const eventPath = (id: string): string => `/events/${encodeURIComponent(id)}`

/** One thing that happened to an event, with the sentence that shows it. */
export function AlertItem({ alert, now }: { alert: Alert; now: Date }) {
  return (
    <li>
      <p class="meta">
        <span>{words.alerts.on[alert.on]}</span>
        <When at={alert.at} now={now} />
      </p>
      <h2>
        <a href={eventPath(alert.eventId)}>{alert.title}</a>
      </h2>
      <p>{alert.summary}</p>
    </li>
  )
}
