import type { NewsEvent } from '@parallax/model'
import { CursorLink } from '../parts/cursor-link.js'
import { Layout } from '../parts/layout.js'
import { plural } from '../parts/plural.js'
import { queryLink } from '../parts/query-link.js'
import { VersionItem } from './version-item.js'
import type { VersionView } from './version-view.js'

export interface VersionsPageProps {
  event: Pick<NewsEvent, 'id' | 'title' | 'askedId'>
  /** Some of its comparisons, the newest first. */
  views: readonly VersionView[]
  latest: number
  total: number
  now: Date
}

/** Every comparison of an event, and what changed from each to the next. */
export function VersionsPage({ event, views, latest, total, now }: VersionsPageProps) {
  const path = `/events/${encodeURIComponent(event.id)}`
  const last = views.at(-1)
  return (
    <Layout
      title={`Every comparison · ${event.title}`}
      section={event.askedId === undefined ? 'events' : 'compare'}
      styles={['versions.css']}
    >
      <h1>Every comparison</h1>
      <p class="meta">
        <span>
          of{' '}
          <a class="source" href={path}>
            {event.title}
          </a>
        </span>
        <span>{plural(total, 'version')}</span>
      </p>
      <p class="quiet">
        A comparison is never overwritten: each stays as it was made, with the texts it was made from. All words are
        those of the sources, and a finding is counted as the same where the same spans bear it out.
      </p>
      {total === 0 ? <p class="notice">This event has not been compared yet.</p> : null}
      <ol class="versions-of" reversed>
        {views.map((view) => (
          <VersionItem key={view.version} view={view} path={path} isLatest={view.version === latest} now={now} />
        ))}
      </ol>
      <CursorLink
        href={last?.changes ? queryLink(`${path}/versions`, { before: String(last.version) }) : null}
        words="Earlier comparisons"
      />
    </Layout>
  )
}
