import { SOURCES_MAX, SOURCES_MIN } from '@parallax/model'
import type { AskedSummary } from '@parallax/store'
import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
import { When } from '../parts/when.js'
import { CompareForm } from './compare-form.js'
import type { Fault } from './form-faults.js'
import type { SourcesForm } from './sources-form.js'

export interface ComparePageProps {
  form: SourcesForm
  faults: readonly Fault[]
  /** What the page has to say before anything else; null on a first visit. */
  notice: string | null
  earlier: readonly AskedSummary[]
  now: Date
}

function Earlier({ earlier, now }: Pick<ComparePageProps, 'earlier' | 'now'>) {
  if (earlier.length === 0) return null
  return (
    <section class="earlier" aria-labelledby="earlier">
      <h2 id="earlier">{words.compare.before}</h2>
      <ul>
        {earlier.map(({ eventId, title, articles, createdAt }) => (
          <li key={eventId}>
            <a class="source" href={`/events/${encodeURIComponent(eventId)}`}>
              {title}
            </a>
            <p class="meta">
              <span>{words.counts.sources(articles)}</span>
              <span>{words.compare.asked(<When at={createdAt} now={now} />)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a person gives sources to compare now. */
export function ComparePage({ form, faults, notice, earlier, now }: ComparePageProps) {
  const together = faults.filter(({ place }) => place === null)
  return (
    <Layout
      title={words.compare.heading}
      section="compare"
      styles={['parts.css', 'compare.css']}
      scripts={['forms.js']}
    >
      <h1>{words.compare.heading}</h1>
      <p class="lead">{words.compare.what(SOURCES_MIN, SOURCES_MAX)}</p>
      <p class="quiet">{words.compare.staysOut}</p>
      {notice === null ? null : (
        <p class="notice is-bad" role="alert">
          {words.compare.notCompared([notice, ...together.map((fault) => fault.words)].join(' '))}
        </p>
      )}
      <CompareForm form={form} faults={faults} />
      <Earlier earlier={earlier} now={now} />
    </Layout>
  )
}
