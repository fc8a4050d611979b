import { words } from '../../../words/index.js'
import { OutsideLink } from '../../parts/outside-link.js'
import { When } from '../../parts/when.js'
import type { SideColumn } from './side-column.js'

interface Props {
  column: SideColumn
  /** Where this article is the first one; null where it is. */
  firstHref: string | null
  now: Date
}

/** Who tells it and since when. */
export function SideByline({ column, firstHref, now }: Props) {
  return (
    <p class="byline">
      <b>
        <OutsideLink href={column.url}>{column.outlet}</OutsideLink>
      </b>
      <When at={column.at} now={now} />
      {firstHref === null ? null : <a href={firstHref}>{words.side.putFirst(column.outlet)}</a>}
    </p>
  )
}
