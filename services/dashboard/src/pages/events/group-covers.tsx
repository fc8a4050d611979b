import type { GroupCover } from '@parallax/model'
import { words } from '../../words/index.js'
import { queryLink } from '../parts/query-link.js'
import { ShareBar } from '../parts/share-bar.js'

function Cover({ cover }: { cover: GroupCover }) {
  const { isBlindspot } = cover
  return (
    <li class={isBlindspot ? 'is-blindspot' : undefined}>
      <ShareBar count={cover.covering} of={cover.outlets} tone={isBlindspot ? 'only' : 'shared'} />
      <span>
        {words.events.cover.of(
          cover,
          isBlindspot ? (blindspot) => <a href={queryLink('/', { missedBy: cover.group.id })}>{blindspot}</a> : null,
        )}
      </span>
    </li>
  )
}

/** How far each of the reader's groups covers an event, always with its denominator; nothing without groups. */
export function GroupCovers({ covers }: { covers: readonly GroupCover[] }) {
  if (covers.length === 0) return null
  return (
    <ul class="covers" aria-label={words.events.cover.label}>
      {covers.map((cover) => (
        <Cover key={cover.group.id} cover={cover} />
      ))}
    </ul>
  )
}
