import type { ComponentChildren } from 'preact'
import { words } from '../../../words/index.js'
import { Changes } from '../../parts/changes.js'
import type { SideColumn } from './side-column.js'
import type { SideLinks } from './side-links.js'
import { Strip } from './strip.js'

interface Props {
  column: SideColumn
  /** Sentences of the longest article shown. */
  longest: number
  links: SideLinks
  /** Who tells it, for where the columns have no common head. */
  children: ComponentChildren
}

/** The headline an article stands under, and the overview of its sentences. */
export function SideHead({ column, longest, links, children }: Props) {
  return (
    <div class="side-head">
      {children}
      <h2 class="source">
        <a href={links.annotated(column.id)}>
          <Changes of={column.heading} />
        </a>
      </h2>
      {column.copies.length > 0 ? <p class="quiet">{words.annotated.carriedBy(column.copies)}</p> : null}
      {column.isSnippet ? <p class="quiet">{words.side.onlySummary}</p> : null}
      <Strip column={column} longest={longest} />
    </div>
  )
}
