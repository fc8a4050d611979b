import type { NewsEvent } from '@parallax/model'
import { words } from '../../words/index.js'
import { CursorLink } from '../parts/cursor-link.js'
import { Layout } from '../parts/layout.js'
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
      title={words.versions.title(event.title)}
      section={event.askedId === undefined ? 'events' : 'compare'}
      styles={['versions.css']}
    >
      <h1>{words.versions.heading}</h1>
      <p class="meta">
        <span>
          {words.versions.of(
            <a class="source" href={path}>
              {event.title}
            </a>,
          )}
        </span>
        <span>{words.counts.versions(total)}</span>
      </p>
      <p class="quiet">{words.versions.what}</p>
      {total === 0 ? <p class="notice">{words.versions.none}</p> : null}
      <ol class="versions-of" reversed>
        {views.map((view) => (
          <VersionItem key={view.version} view={view} path={path} isLatest={view.version === latest} now={now} />
        ))}
      </ol>
      <CursorLink
        href={last?.changes ? queryLink(`${path}/versions`, { before: String(last.version) }) : null}
        words={words.versions.earlier}
      />
    </Layout>
  )
}
