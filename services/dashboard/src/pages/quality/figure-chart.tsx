import { words } from '../../words/index.js'
import type { FigureView } from './quality-view.js'

const at = (value: number): string => `${(100 * Math.min(1, Math.max(0, value))).toFixed(1)}%`

/** One figure on a line from 0 to 1: the dot is Parallax, the tick a simple method, the diamond the best in print. */
function Track({ value, baseline, best }: Pick<FigureView, 'value' | 'baseline' | 'best'>) {
  const from = at(Math.min(value, baseline ?? value))
  const to = at(Math.max(value, baseline ?? value))
  return (
    <svg class="track" width="100%" height="18" aria-hidden="true" focusable="false">
      <line class="axis" x1="0" x2="100%" y1="9" y2="9" />
      <line class="gain" x1={from} x2={to} y1="9" y2="9" />
      {baseline === null ? null : <line class="baseline" x1={at(baseline)} x2={at(baseline)} y1="3" y2="15" />}
      {best === null ? null : (
        <svg x={at(best)} y="9" overflow="visible" class="best" aria-hidden="true">
          <path d="M0 -6 6 0 0 6 -6 0Z" />
        </svg>
      )}
      <circle class="ours" cx={at(value)} cy="9" r="5" />
    </svg>
  )
}

function Line({ view }: { view: FigureView }) {
  const { set, metric, value, baseline, best } = view
  return (
    <li>
      <p class="what">
        {set} <span class="quiet">{metric}</span>
      </p>
      <Track value={value} baseline={baseline} best={best} />
      <p class="figures">
        <b>{words.quality.value(value)}</b>
        <span class="quiet">{words.quality.besides(baseline, best)}</span>
      </p>
    </li>
  )
}

/** The figures that say most, one line each. */
export function FigureChart({ figures }: { figures: readonly FigureView[] }) {
  return (
    <ul class="chart">
      {figures
        .filter(({ isMain }) => isMain)
        .map((view) => (
          <Line key={`${view.set} ${view.metric}`} view={view} />
        ))}
    </ul>
  )
}

/** What the marks of the chart mean. */
export function ChartLegend() {
  return (
    <p class="legend">
      <span>
        <svg class="key" width="14" height="14" aria-hidden="true" focusable="false">
          <circle class="ours" cx="7" cy="7" r="5" />
        </svg>
        {words.quality.legend.ours}
      </span>
      <span>
        <svg class="key" width="14" height="14" aria-hidden="true" focusable="false">
          <line class="baseline" x1="7" x2="7" y1="1" y2="13" />
        </svg>
        {words.quality.legend.simple}
      </span>
      <span>
        <svg class="key" width="14" height="14" aria-hidden="true" focusable="false">
          <path class="best" d="M7 1 13 7 7 13 1 7Z" />
        </svg>
        {words.quality.legend.best}
      </span>
      <span>{words.quality.legend.axis}</span>
    </p>
  )
}
