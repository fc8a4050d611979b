import { words } from '../../words/index.js'
import type { PrecisionView } from './quality-view.js'

function Read({ read }: { read: NonNullable<PrecisionView['read']> }) {
  const { right, sampled, low, high, how, date } = read
  return (
    <>
      <p>
        <b>{words.quality.right(right, sampled)}</b>{' '}
        <span class="quiet">{words.quality.between(words.counts.percent(low), words.counts.percent(high))}</span>
      </p>
      <svg class="track" width="100%" height="18" aria-hidden="true" focusable="false">
        <line class="axis" x1="0" x2="100%" y1="9" y2="9" />
        <line class="gain" x1={`${100 * low}%`} x2={`${100 * high}%`} y1="9" y2="9" />
        <circle class="ours" cx={`${(100 * right) / sampled}%`} cy="9" r="5" />
      </svg>
      <p class="quiet">
        {how} <time dateTime={date}>{date}</time>
      </p>
    </>
  )
}

/** What reading by eye said of each kind of finding, and which kinds nobody has read yet. */
export function PrecisionList({ views }: { views: readonly PrecisionView[] }) {
  return (
    <dl class="kinds precision">
      {views.map(({ kind, name, read }) => (
        <div key={kind}>
          <dt>{name}</dt>
          <dd>{read ? <Read read={read} /> : <p class="quiet">{words.quality.notMeasured}</p>}</dd>
        </div>
      ))}
    </dl>
  )
}
