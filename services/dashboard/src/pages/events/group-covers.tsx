import type { GroupCover } from '@parallax/model'
import { queryLink } from '../parts/query-link.js'
import { ShareBar } from '../parts/share-bar.js'
import { coverWords } from './cover-words.js'

function Cover({ cover }: { cover: GroupCover }) {
  const { covers, others } = coverWords(cover)
  const { isBlindspot } = cover
  return (
    <li class={isBlindspot ? 'is-blindspot' : undefined}>
      <ShareBar count={cover.covering} of={cover.outlets} tone={isBlindspot ? 'only' : 'shared'} />
      <span>
        {isBlindspot ? (
          <>
            <a href={queryLink('/', { missedBy: cover.group.id })}>Blindspot</a>:{' '}
          </>
        ) : null}
        {covers}
        {others === null ? null : <small>; {others}</small>}
      </span>
    </li>
  )
}

/** How far each of the reader's groups covers an event, always with its denominator; nothing without groups. */
export function GroupCovers({ covers }: { covers: readonly GroupCover[] }) {
  if (covers.length === 0) return null
  return (
    <ul class="covers" aria-label="Your groups">
      {covers.map((cover) => (
        <Cover key={cover.group.id} cover={cover} />
      ))}
    </ul>
  )
}
