import { Shape } from '../../parts/shape.js'
import { When } from '../../parts/when.js'
import { wordList } from '../../parts/word-list.js'
import type { BoardProps } from './board.js'
import { Plot, PlotTimes } from './number-plot.js'
import type { NumberPlot } from './numbers-over-time.js'

const labelOf = ({ about, rows }: NumberPlot): string =>
  `${about}: ${wordList(rows.map(({ outlet, text }) => `${outlet} “${text}”`))}`

function Rows({ plot, articleHref, now }: { plot: NumberPlot } & Pick<BoardProps<never>, 'articleHref' | 'now'>) {
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Outlet</th>
          <th scope="col">As written</th>
          {plot.points.length > 0 ? <th scope="col">Read as</th> : null}
        </tr>
      </thead>
      <tbody>
        {plot.rows.map((row) => (
          <tr key={row.key}>
            <td>
              <When at={row.at} now={now} />
            </td>
            <td>
              <a href={articleHref(row.articleId)}>{row.outlet}</a>
            </td>
            <td class="source">{row.text}</td>
            {plot.points.length > 0 ? <td>{row.range}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Each quantity as a strip over time, with its table; days and names as a table only. */
export function NumbersBoard({ view, articleHref, now }: BoardProps<readonly NumberPlot[]>) {
  return (
    <div class="plots">
      {view.map((plot) => (
        <section key={plot.id} class="panel">
          <h3>
            <span class="source">{plot.about}</span>{' '}
            <span class={`tag is-${plot.tone}`}>
              <Shape name={plot.tone} /> {plot.words}
            </span>
          </h3>
          {plot.points.length > 0 ? (
            <>
              <Plot plot={plot} label={labelOf(plot)} />
              <PlotTimes plot={plot} now={now} />
              <details class="folding">
                <summary>As a table</summary>
                <Rows plot={plot} articleHref={articleHref} now={now} />
              </details>
            </>
          ) : (
            <Rows plot={plot} articleHref={articleHref} now={now} />
          )}
          <p class="rule">
            <code>{plot.rule}</code>
          </p>
        </section>
      ))}
    </div>
  )
}
