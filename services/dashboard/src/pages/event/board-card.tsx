import type { ComponentChildren } from 'preact'
import { Shape } from '../parts/shape.js'
import { When } from '../parts/when.js'
import type { NumberBoard } from './number-board.js'

/** Who says which number; below it whatever else belongs to the sentence. */
export function BoardCard({ board, now, children }: { board: NumberBoard; now: Date; children?: ComponentChildren }) {
  return (
    <div class={`card board is-${board.tone}`}>
      <p class="card-head">
        <Shape name={board.tone} />
        <span class={`tag is-${board.tone}`}>{board.words}</span>
      </p>
      <dl>
        {board.values.map((value) => (
          <div key={`${value.text} ${value.at}`}>
            <dt>
              <mark class={value.tone}>{value.text}</mark>
            </dt>
            <dd>
              {value.outlets.join(', ')} {board.isDated ? <When at={value.at} now={now} /> : null}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  )
}
