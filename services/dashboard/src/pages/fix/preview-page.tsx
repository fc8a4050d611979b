import type { CorrectionAction, CorrectionPreview, NewsEvent } from '@parallax/model'
import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
import { actionSaid } from './correction-said.js'
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
  const { question, holds } = actionSaid(action)
  return (
    <Layout title={question} section="events" styles={['parts.css', 'fix.css', 'preview.css']} scripts={['forms.js']}>
      <FixHead event={event} heading={question} />
      <ul class="about">
        {about.map((text, place) => (
          <li class="source" key={place}>
            {text}
          </li>
        ))}
      </ul>
      <form class="acts decide" method="post" action={fixPath(event.id)} data-busy={words.preview.doing}>
        <input type="hidden" name="action" value={JSON.stringify(action)} />
        <button type="submit" class="main">
          {words.preview.doIt}
        </button>
        <a href={fixPath(event.id)}>{words.fix.back}</a>
        <span class="quiet">{words.preview.nothingYet}</span>
      </form>
      <p class="notice">{words.preview.holds(holds)}</p>
      <PreviewedEvents events={events} />
      {preview.difference ? (
        <Differences difference={preview.difference} />
      ) : (
        <p class="notice">{words.preview.stillWorking}</p>
      )}
    </Layout>
  )
}
