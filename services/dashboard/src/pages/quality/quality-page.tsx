import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
import { ChartLegend, FigureChart } from './figure-chart.js'
import { FigureTable } from './figure-table.js'
import { PrecisionList } from './precision-list.js'
import type { MissGroup, PrecisionView, TaskView } from './quality-view.js'

interface Props {
  method: string
  tasks: readonly TaskView[]
  precision: readonly PrecisionView[]
  misses: readonly MissGroup[]
}

function Task({ task }: { task: TaskView }) {
  return (
    <section class="task" aria-labelledby={`task-${task.key}`}>
      <h3 id={`task-${task.key}`}>{task.name}</h3>
      <p class="note">{task.says}</p>
      <FigureChart figures={task.figures} />
      <FigureTable task={task} />
    </section>
  )
}

function Misses({ groups }: { groups: readonly MissGroup[] }) {
  return (
    <dl class="kinds">
      {groups.map(({ name, misses }) => (
        <div key={name}>
          <dt>{name}</dt>
          {misses.map(({ says, example }) => (
            <dd key={says}>
              <p>{says}</p>
              <p class="quiet">{words.quality.example(example)}</p>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** How often Parallax is right, measured, and what it still gets wrong. */
export function QualityPage({ method, tasks, precision, misses }: Props) {
  return (
    <Layout title={words.quality.heading} section="quality" styles={['parts.css', 'reading.css', 'quality.css']}>
      <h1>{words.quality.heading}</h1>
      <p class="lead">{words.quality.what}</p>
      <section aria-labelledby="measured">
        <h2 id="measured">{words.quality.measured}</h2>
        <p class="note">{words.quality.byMethod(<code>{method}</code>)}</p>
        <ChartLegend />
        {tasks.map((task) => (
          <Task key={task.key} task={task} />
        ))}
      </section>
      <section aria-labelledby="found">
        <h2 id="found">{words.quality.found}</h2>
        <p class="note">{words.quality.foundNote}</p>
        <PrecisionList views={precision} />
      </section>
      <section aria-labelledby="misses">
        <h2 id="misses">{words.quality.misses}</h2>
        <p class="note">{words.quality.missesNote}</p>
        <Misses groups={misses} />
        <p class="note">
          {words.quality.meaning((about) => (
            <a href="/about">{about}</a>
          ))}
        </p>
      </section>
    </Layout>
  )
}
