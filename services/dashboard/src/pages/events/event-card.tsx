import type { GroupCover } from '@parallax/model'
import { Fragment } from 'preact'
import { Changes } from '../parts/changes.js'
import { OutletLink } from '../parts/outlet-link.js'
import { plural } from '../parts/plural.js'
import { Shape, type ShapeName } from '../parts/shape.js'
import { When } from '../parts/when.js'
import type { EventCardView } from './event-card-view.js'
import { GroupCovers } from './group-covers.js'

function Outlets({ outlets }: Pick<EventCardView, 'outlets'>) {
  return (
    <p class="who">
      {outlets.map(({ outlet, copies }, index) => (
        <Fragment key={index}>
          {index > 0 ? ' · ' : ''}
          <span>
            <OutletLink outlet={outlet} />
            {copies > 0 ? <small> (+ {plural(copies, 'copy', 'copies')})</small> : null}
          </span>
        </Fragment>
      ))}
    </p>
  )
}

function Pair({ pair }: Pick<EventCardView, 'pair'>) {
  if (pair.length === 0) return null
  return (
    <dl class="pair">
      {pair.map(({ outlet, changes }, index) => (
        <div key={index}>
          <dt>{outlet}</dt>
          <dd class="source">
            <Changes of={changes} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Count({ shape, count, words }: { shape: ShapeName | null; count: number; words: string }) {
  return (
    <div class={count === 0 ? 'is-zero' : shape ? `is-${shape}` : undefined}>
      <dt>{words}</dt>
      <dd>
        {shape ? <Shape name={shape} /> : null}
        {count}
      </dd>
    </div>
  )
}

const word = (count: number, one: string, many: string): string => (count === 1 ? one : many)

function Counts({ counts }: Pick<EventCardView, 'counts'>) {
  if (!counts) return <p class="quiet">not compared yet</p>
  return (
    <dl class="counts">
      <Count shape="shared" count={counts.shared} words={word(counts.shared, 'shared fact', 'shared facts')} />
      <Count shape="conflict" count={counts.conflicts} words={word(counts.conflicts, 'conflict', 'conflicts')} />
      <Count shape="only" count={counts.onlyHere} words="only here" />
      <Count shape={null} count={counts.edits} words={word(counts.edits, 'edit', 'edits')} />
    </dl>
  )
}

interface Props {
  view: EventCardView
  covers: readonly GroupCover[]
  now: Date
}

/** One event of the list. */
export function EventCard({ view, covers, now }: Props) {
  return (
    <article class="event">
      <div>
        <h2 class="source">
          <a href={`/events/${encodeURIComponent(view.id)}`}>{view.title}</a>
        </h2>
        <Outlets outlets={view.outlets} />
        <Pair pair={view.pair} />
        <GroupCovers covers={covers} />
      </div>
      <div>
        <Counts counts={view.counts} />
        <p class="meta">
          <span>{plural(view.origins, 'independent origin')}</span>
          <span>
            moved <When at={view.movedAt} now={now} />
          </span>
          {view.withoutText > 0 ? <span>{plural(view.withoutText, 'text')} missing</span> : null}
        </p>
      </div>
    </article>
  )
}
