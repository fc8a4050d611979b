import type { CorrectionAction, CorrectionPreview, NewsEvent } from '@parallax/model'
import { Layout } from '../parts/layout.js'
import { actionWords } from './correction-words.js'
import { Differences } from './differences.js'
import { FixHead } from './fix-head.js'
import { fixPath } from './fix-links.js'
import type { PreviewedEvent } from './preview-view.js'
import { PreviewedEvents } from './previewed-events.js'

export interface PreviewPageProps {
  event: NewsEvent
  action: CorrectionAction
  /** The words that it is about, verbatim. */
  about: readonly string[]
  preview: CorrectionPreview
  events: readonly PreviewedEvent[]
}

/** What a correction would change, with "Do it" and "Back". */
export function PreviewPage({ event, action, about, preview, events }: PreviewPageProps) {
  const { question, holds } = actionWords(action)
  return (
    <Layout title={question} section="events" styles={['parts.css', 'fix.css', 'preview.css']} scripts={['forms.js']}>
      <FixHead event={event} words={question} />
      <ul class="about">
        {about.map((words, place) => (
          <li class="source" key={place}>
            {words}
          </li>
        ))}
      </ul>
      <form class="acts decide" method="post" action={fixPath(event.id)} data-busy="Doing it …">
        <input type="hidden" name="action" value={JSON.stringify(action)} />
        <button type="submit" class="main">
          Do it
        </button>
        <a href={fixPath(event.id)}>Back</a>
        <span class="quiet">Nothing has changed yet.</span>
      </form>
      <p class="notice">{holds} It can be undone at any time.</p>
      <PreviewedEvents events={events} />
      {preview.difference ? (
        <Differences difference={preview.difference} />
      ) : (
        <p class="notice">
          What becomes of facts and findings is still being worked out. Look again in a moment by reloading this page,
          or do it now: it can be undone.
        </p>
      )}
    </Layout>
  )
}
