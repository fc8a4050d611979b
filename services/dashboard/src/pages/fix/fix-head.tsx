import type { NewsEvent } from '@parallax/model'

/** Which event a page of corrections is about, and the way back to it. */
export function FixHead({ event, heading }: { event: Pick<NewsEvent, 'id' | 'title'>; heading: string }) {
  return (
    <header class="fix-head">
      <p>
        <a href={`/events/${encodeURIComponent(event.id)}`}>
          ← <span class="source">{event.title}</span>
        </a>
      </p>
      <h1>{heading}</h1>
    </header>
  )
}
