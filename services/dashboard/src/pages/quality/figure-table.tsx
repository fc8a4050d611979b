import { figure } from './figure-chart.js'
import type { TaskView } from './quality-view.js'

const HOW: readonly [RegExp, string][] = [
  [/^rules?$/, 'rules set by hand'],
  [/^shipped weights$/, 'learned elsewhere'],
]

/** Out-of-fold scoring stands as it is measured: "5 folds by event". */
const howWords = (how: string): string => HOW.find(([is]) => is.test(how))?.[1] ?? how

const shown = (value: number | null): string => (value === null ? '–' : figure(value))

/** Every figure of a task, with what the chart leaves out. */
export function FigureTable({ task }: { task: TaskView }) {
  return (
    <details class="folding">
      <summary>
        all {task.figures.length} figures<span class="unseen"> of {task.name}</span>
      </summary>
      <section
        class="scrolls"
        aria-label={`Figures of ${task.name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table class="figures-table">
          <thead>
            <tr>
              <th scope="col">data</th>
              <th scope="col">what it says</th>
              <th scope="col">Parallax</th>
              <th scope="col">simple</th>
              <th scope="col">best in print</th>
              <th scope="col">counted</th>
              <th scope="col">how</th>
            </tr>
          </thead>
          <tbody>
            {task.figures.map(({ set, metric, value, baseline, best, n, how }) => (
              <tr key={`${set} ${metric}`}>
                <th scope="row">{set}</th>
                <td>{metric}</td>
                <td>{figure(value)}</td>
                <td>{shown(baseline)}</td>
                <td>{shown(best)}</td>
                <td>{n === null ? '–' : n.toLocaleString('en')}</td>
                <td>{howWords(how)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
