import { words } from '../../words/index.js'
import type { PreviewedEvent } from './preview-view.js'

const SIGNS: Record<PreviewedEvent['articles'][number]['fate'], string> = { stays: '', leaves: '−', comes: '+' }

function Counts({ counts }: Pick<PreviewedEvent, 'counts'>) {
  if (counts.length === 0) return null
  return (
    <table class="becomes">
      <thead>
        <tr>
          <th scope="col">{words.preview.events.counts}</th>
          <th scope="col">{words.preview.events.before}</th>
          <th scope="col">{words.preview.events.after}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ counted, before, after }) => (
          <tr key={counted} class={before === after ? undefined : 'changes'}>
            <th scope="row">{words.preview.events.counted[counted]}</th>
            <td>{before ?? '–'}</td>
            <td>{after ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Each event with its articles before and after, and what its comparison counts. */
export function PreviewedEvents({ events }: { events: readonly PreviewedEvent[] }) {
  return (
    <section aria-labelledby="events">
      <h2 id="events">{words.preview.events.heading}</h2>
      <div class="previewed">
        {events.map((event) => (
          <article key={event.id ?? 'begun'}>
            <h3 class="source">{event.title}</h3>
            <p class="quiet">{words.preview.events.becomes(event)}</p>
            <ul>
              {event.articles.map(({ id, outlet, title, fate }) => (
                <li key={id} class={`is-${fate}`}>
                  <span class="sign" aria-hidden="true">
                    {SIGNS[fate]}
                  </span>
                  <span>
                    <b>{outlet}</b> <small>{words.preview.events.fates[fate]}</small>
                    <span class="source">{title}</span>
                  </span>
                </li>
              ))}
            </ul>
            <Counts counts={event.counts} />
          </article>
        ))}
      </div>
    </section>
  )
}
