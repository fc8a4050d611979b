import { words } from '../../../words/index.js'
import type { EventLink } from '../event-links.js'
import type { EventQuery } from '../event-query.js'
import { Aligned } from './aligned.js'
import { Original } from './original.js'
import { SideBar } from './side-bar.js'
import { SideByline } from './side-byline.js'
import type { SideColumn } from './side-column.js'
import { SideHead } from './side-head.js'
import { SideLegend } from './side-legend.js'
import { type SideLinks, sideLinks } from './side-links.js'
import type { SideView } from './side-view.js'

interface Props {
  view: SideView
  notice: string | null
  order: EventQuery['order']
  link: EventLink
  now: Date
}

/** The same articles with this one first; null where it is. */
function firstHref({ id }: SideColumn, { columns }: SideView, links: SideLinks): string | null {
  const others = columns.map((column) => column.id).filter((other) => other !== id)
  return columns[0]?.id === id ? null : links.articles([id, ...others])
}

/** Two to four articles beside each other: what they share at equal height, or each in its own order. */
export function SideBySide({ view, notice, order, link, now }: Props) {
  const links = sideLinks(link)
  const rows = view.blocks.filter(({ kind }) => kind === 'row').length
  const longest = Math.max(...view.columns.map(({ sentences }) => sentences.length))
  // Once over the columns, where it stays in sight, and once over each article where there are no columns.
  const byline = (column: SideColumn) => (
    <SideByline key={column.id} column={column} firstHref={firstHref(column, view, links)} now={now} />
  )
  return (
    <section class={`side of-${view.columns.length}`} aria-label={words.side.label}>
      <SideBar choices={view.choices} order={order} links={links} />
      {notice ? <p class="notice">{notice}</p> : null}
      <p class="tally">
        <span>{words.counts.articles(view.columns.length)}</span>
        <span>{words.side.inCommon(rows)}</span>
      </p>
      <a class="side-skip" href="#rows">
        {words.side.skip}
      </a>
      <div class="side-names">{view.columns.map(byline)}</div>
      <div class="side-heads">
        {view.columns.map((column) => (
          <SideHead key={column.id} column={column} longest={longest} links={links}>
            {byline(column)}
          </SideHead>
        ))}
      </div>
      {order === 'original' ? <Original view={view} /> : <Aligned view={view} links={links} />}
      <SideLegend />
    </section>
  )
}
