import { words } from '../../../words/index.js'
import { Shape } from '../../parts/shape.js'
import { When } from '../../parts/when.js'
import type { BoardProps } from './board.js'
import { Plot, PlotTimes } from './number-plot.js'
import type { NumberPlot } from './numbers-over-time.js'

function Rows({ plot, articleHref, now }: { plot: NumberPlot } & Pick<BoardProps<never>, 'articleHref' | 'now'>) {
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">{words.boards.numbers.when}</th>
          <th scope="col">{words.boards.numbers.outlet}</th>
          <th scope="col">{words.boards.numbers.asWritten}</th>
          {plot.points.length > 0 ? <th scope="col">{words.boards.numbers.readAs}</th> : null}
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
              <Plot plot={plot} label={words.boards.numbers.plot(plot.about, plot.rows)} />
              <PlotTimes plot={plot} now={now} />
              <details class="folding">
                <summary>{words.boards.numbers.asTable}</summary>
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
