import { words } from '../../words/index.js'
import type { TaskView } from './quality-view.js'

const HOW: readonly [RegExp, string][] = [
  [/^rules?$/, words.quality.how.rules],
  [/^shipped weights$/, words.quality.how.shipped],
]

/** Out-of-fold scoring stands as it is measured: "5 folds by event". */
const howWords = (how: string): string => HOW.find(([is]) => is.test(how))?.[1] ?? how

const shown = (value: number | null): string => (value === null ? '–' : words.quality.value(value))

/** Every figure of a task, with what the chart leaves out. */
export function FigureTable({ task }: { task: TaskView }) {
  return (
    <details class="folding">
      <summary>{words.quality.all(task.figures.length, task.name)}</summary>
      <section
        class="scrolls"
        aria-label={words.quality.figuresOf(task.name)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table class="figures-table">
          <thead>
            <tr>
              {words.quality.heads.map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {task.figures.map(({ set, metric, value, baseline, best, n, how }) => (
              <tr key={`${set} ${metric}`}>
                <th scope="row">{set}</th>
                <td>{metric}</td>
                <td>{words.quality.value(value)}</td>
                <td>{shown(baseline)}</td>
                <td>{shown(best)}</td>
                <td>{n === null ? '–' : words.quality.count(n)}</td>
                <td>{howWords(how)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
