import { SOURCES_MAX, SOURCES_MIN } from '@parallax/model'
import type { AskedSummary } from '@parallax/store'
import { Layout } from '../parts/layout.js'
import { plural } from '../parts/plural.js'
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
      <h2 id="earlier">Compared before</h2>
      <ul>
        {earlier.map(({ eventId, title, articles, createdAt }) => (
          <li key={eventId}>
            <a class="source" href={`/events/${encodeURIComponent(eventId)}`}>
              {title}
            </a>
            <p class="meta">
              <span>{plural(articles, 'source')}</span>
              <span>
                asked <When at={createdAt} now={now} />
              </span>
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
    <Layout title="Compare now" section="compare" styles={['parts.css', 'compare.css']} scripts={['forms.js']}>
      <h1>Compare now</h1>
      <p class="lead">
        Give {SOURCES_MIN} to {SOURCES_MAX} sources that tell the same event: addresses of pages, texts, or both. Each
        page is read once, and the comparison gets a page of its own, as every event has.
      </p>
      <p class="quiet">
        It stays out of the list of events, the search and the profiles of outlets. Whoever may read here can open it.
      </p>
      {notice === null ? null : (
        <p class="notice is-bad" role="alert">
          <b>Not compared.</b> {[notice, ...together.map(({ words }) => words)].join(' ')}
        </p>
      )}
      <CompareForm form={form} faults={faults} />
      <Earlier earlier={earlier} now={now} />
    </Layout>
  )
}
