import type { NewsEvent } from '@parallax/model'

/** Which event a page of corrections is about, and the way back to it. */
export function FixHead({ event, words }: { event: Pick<NewsEvent, 'id' | 'title'>; words: string }) {
  return (
    <header class="fix-head">
      <p>
        <a href={`/events/${encodeURIComponent(event.id)}`}>
          ← <span class="source">{event.title}</span>
        </a>
      </p>
      <h1>{words}</h1>
    </header>
  )
}
