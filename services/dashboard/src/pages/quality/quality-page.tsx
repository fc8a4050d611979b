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
              <p class="quiet">For example: {example}</p>
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
    <Layout title="Quality" section="quality" styles={['parts.css', 'reading.css', 'quality.css']}>
      <h1>Quality</h1>
      <p class="lead">
        How often Parallax is right: measured on news that people have labelled, and by reading what it found. What it
        gets wrong stands here as well.
      </p>
      <section aria-labelledby="measured">
        <h2 id="measured">Measured on labelled news</h2>
        <p class="note">
          By the method <code>{method}</code>. No figure is of texts that the same model learned from: where a set was
          learned from, every part was scored by a model that had not seen it (“5 folds”). The best in print was mostly
          measured on the full official data, so compare with care. <code>npm run evaluate</code> measures all of it
          again.
        </p>
        <ChartLegend />
        {tasks.map((task) => (
          <Task key={task.key} task={task} />
        ))}
      </section>
      <section aria-labelledby="found">
        <h2 id="found">Of what it finds, how much is right</h2>
        <p class="note">
          Findings of real news, read beside their texts by a person. A small sample says little: the line shows how far
          off it may be.
        </p>
        <PrecisionList views={precision} />
      </section>
      <section aria-labelledby="misses">
        <h2 id="misses">What it still gets wrong</h2>
        <p class="note">
          Patterns seen when comparisons were read. The examples are made up to show the pattern. A finding that is
          wrong can be corrected, and is left out from then on.
        </p>
        <Misses groups={misses} />
        <p class="note">
          What each kind of finding means, and what is never done: <a href="/about">About this method</a>.
        </p>
      </section>
    </Layout>
  )
}
