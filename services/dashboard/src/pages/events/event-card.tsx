import type { GroupCover } from '@parallax/model'
import { Fragment } from 'preact'
import { words } from '../../words/index.js'
import { Changes } from '../parts/changes.js'
import { OutletLink } from '../parts/outlet-link.js'
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
            {copies > 0 ? <small> ({words.counts.copies(copies)})</small> : null}
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

function Count({ shape, count, head }: { shape: ShapeName | null; count: number; head: string }) {
  return (
    <div class={count === 0 ? 'is-zero' : shape ? `is-${shape}` : undefined}>
      <dt>{head}</dt>
      <dd>
        {shape ? <Shape name={shape} /> : null}
        {count}
      </dd>
    </div>
  )
}

function Counts({ counts }: Pick<EventCardView, 'counts'>) {
  if (!counts) return <p class="quiet">{words.events.card.notCompared}</p>
  return (
    <dl class="counts">
      <Count shape="shared" count={counts.shared} head={words.counts.sharedHead(counts.shared)} />
      <Count shape="conflict" count={counts.conflicts} head={words.counts.conflictHead(counts.conflicts)} />
      <Count shape="only" count={counts.onlyHere} head={words.counts.onlyHere} />
      <Count shape={null} count={counts.edits} head={words.counts.editHead(counts.edits)} />
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
          <span>{words.counts.independentOrigins(view.origins)}</span>
          <span>{words.events.card.moved(<When at={view.movedAt} now={now} />)}</span>
          {view.withoutText > 0 ? <span>{words.events.card.textsMissing(view.withoutText)}</span> : null}
        </p>
      </div>
    </article>
  )
}
