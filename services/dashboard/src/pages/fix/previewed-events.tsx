import { plural } from '../parts/plural.js'
import type { PreviewedEvent } from './preview-view.js'

const FATES: Record<PreviewedEvent['articles'][number]['fate'], { sign: string; words: string }> = {
  stays: { sign: '', words: 'stays' },
  leaves: { sign: '−', words: 'leaves' },
  comes: { sign: '+', words: 'comes' },
}

function Counts({ counts }: Pick<PreviewedEvent, 'counts'>) {
  if (counts.length === 0) return null
  return (
    <table class="becomes">
      <thead>
        <tr>
          <th scope="col">counts</th>
          <th scope="col">now</th>
          <th scope="col">then</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ words, before, after }) => (
          <tr key={words} class={before === after ? undefined : 'changes'}>
            <th scope="row">{words}</th>
            <td>{before ?? '–'}</td>
            <td>{after ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const sumWords = ({ id, articlesBefore, articlesAfter, mergedInto }: PreviewedEvent): string => {
  if (mergedInto !== null) return `${plural(articlesBefore, 'article')} now, then its address leads to: ${mergedInto}`
  if (id === null) return `a new event of ${plural(articlesAfter, 'article')}`
  if (articlesBefore === articlesAfter) return `keeps its ${plural(articlesAfter, 'article')}`
  return `${plural(articlesBefore, 'article')} now, then ${articlesAfter}`
}

/** Each event with its articles before and after, and what its comparison counts. */
export function PreviewedEvents({ events }: { events: readonly PreviewedEvent[] }) {
  return (
    <section aria-labelledby="events">
      <h2 id="events">What becomes of the events</h2>
      <div class="previewed">
        {events.map((event) => (
          <article key={event.id ?? 'begun'}>
            <h3 class="source">{event.title}</h3>
            <p class="quiet">{sumWords(event)}</p>
            <ul>
              {event.articles.map(({ id, outlet, title, fate }) => (
                <li key={id} class={`is-${fate}`}>
                  <span class="sign" aria-hidden="true">
                    {FATES[fate].sign}
                  </span>
                  <span>
                    <b>{outlet}</b> <small>{FATES[fate].words}</small>
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
