import type { FoundGroup } from '@parallax/store'
import type { ComponentChildren } from 'preact'
import { words } from '../../words/index.js'

import type { FoundKind } from './search-query.js'

interface Props {
  kind: FoundKind
  group: FoundGroup<unknown>
  /** Where the rest is; null where this is all of it that there is a way to see. */
  moreHref: string | null
  children: ComponentChildren
}

/** One kind of what was found, with its count; the best first. */
export function FoundSection({ kind, group, moreHref, children }: Props) {
  if (group.count === 0) return null
  const count = words.search.count(group.count, group.isMore)
  return (
    <section class="found" id={kind} aria-labelledby={`${kind}-heading`}>
      <h2 id={`${kind}-heading`}>
        {words.search.kinds[kind]} <small>{count}</small>
      </h2>
      <div>
        <ul>{children}</ul>
        {moreHref !== null && group.count > group.items.length ? (
          <p>
            <a href={moreHref}>{words.search.more(kind, count)}</a>
          </p>
        ) : null}
      </div>
    </section>
  )
}
