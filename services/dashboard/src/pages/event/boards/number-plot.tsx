import { When } from '../../parts/when.js'
import type { NumberPlot } from './numbers-over-time.js'
import { OutletMark, outletShape, toneOf } from './outlet-shape.js'

const HEIGHT = 190

/** Widths are shares of the page's width, heights pixels: the plot grows with the page and its words do not. */
const xOf = (x: number): string => `${(15 + 80 * x).toFixed(2)}%`
const yOf = (y: number): number => Math.round((1 - y) * HEIGHT * 10) / 10
const clamp = (y: number): number => Math.min(1, Math.max(0, y))

type Point = NumberPlot['points'][number]

/** From value to value, and on to the end of the plot: an outlet stands by its number until it gives another. */
function Stairs({ points }: { points: readonly Point[] }) {
  return (
    <>
      {points.map((point, place) => {
        const next = points[place + 1]
        const end = next ? xOf(next.x) : '97%'
        return (
          <g key={point.key} class={`stairs ${toneOf(point.outlet)}`}>
            <line x1={xOf(point.x)} x2={end} y1={yOf(point.y)} y2={yOf(point.y)} />
            {next ? <line x1={end} x2={end} y1={yOf(point.y)} y2={yOf(next.y)} /> : null}
          </g>
        )
      })}
    </>
  )
}

/** A range as a bar; an open end runs to the edge of the plot. */
function RangeBar({ point }: { point: Point }) {
  const [top, bottom] = [yOf(clamp(point.high)), yOf(clamp(point.low))]
  return (
    <line
      class={`range ${toneOf(point.outlet)}${point.high > 1 || point.low < 0 ? ' open' : ''}`}
      x1={xOf(point.x)}
      x2={xOf(point.x)}
      y1={top}
      y2={bottom}
    />
  )
}

/** Points of one place stand side by side. */
const besides = (points: readonly Point[], point: Point): number =>
  points.filter(
    (other) =>
      points.indexOf(other) < points.indexOf(point) && Math.abs(other.x - point.x) < 0.015 && other.y === point.y,
  ).length

/** Values over time, one mark a statement. What it shows is in the table behind it as well. */
export function Plot({ plot, label }: { plot: NumberPlot; label: string }) {
  const { points, ticks, outlets } = plot
  return (
    <figure class="plot">
      <ul class="key">
        {outlets.map(({ articleId, outlet }, place) => (
          <li key={articleId}>
            <OutletMark outlet={place} /> {outlet}
          </li>
        ))}
      </ul>
      <svg width="100%" height={HEIGHT} role="img" aria-label={label}>
        {ticks.map(({ y, words }) => (
          <g key={words} class="tick">
            <line x1="0" x2="100%" y1={yOf(y)} y2={yOf(y)} />
            <text x="0" y={yOf(y) - 4}>
              {words}
            </text>
          </g>
        ))}
        {points.map((point) => (point.isRange ? <RangeBar key={point.key} point={point} /> : null))}
        {outlets.map(({ articleId }, place) => (
          <Stairs key={articleId} points={points.filter(({ outlet }) => outlet === place)} />
        ))}
        {points.map((point) => (
          <svg key={point.key} class="at" x={xOf(point.x)} y={yOf(point.y)}>
            <title>{point.words}</title>
            <g class={`dot ${toneOf(point.outlet)}`} transform={`translate(${besides(points, point) * 13} 0)`}>
              {outletShape(point.outlet)}
            </g>
          </svg>
        ))}
      </svg>
    </figure>
  )
}

/** First and last moment, under the plot. */
export function PlotTimes({ plot, now }: { plot: NumberPlot; now: Date }) {
  return (
    <p class="times">
      <When at={plot.from} now={now} /> <When at={plot.to} now={now} />
    </p>
  )
}
