import type { SourceGroup } from '@parallax/model'
import { Fragment } from 'preact'
import { words } from '../../words/index.js'

/** The reader's groups that an outlet is in, each leading to where it is changed; nothing where it is in none. */
export function InGroups({ groups, outletId }: { groups: readonly SourceGroup[]; outletId: string }) {
  const own = groups.filter(({ outletIds }) => outletIds.includes(outletId))
  if (own.length === 0) return null
  return (
    <span class="in-groups">
      {words.outlets.inGroups(
        own.map(({ id, name }, place) => (
          <Fragment key={id}>
            {place > 0 ? ', ' : ''}
            <a href={`/groups#group-${id}`}>{name}</a>
          </Fragment>
        )),
      )}
    </span>
  )
}
