import { words } from '../../words/index.js'
import { Shape } from '../parts/shape.js'
import { When } from '../parts/when.js'
import type { NumberBoard } from './number-board.js'

interface Props {
  board: NumberBoard
  /** Where the finding is called wrong. */
  wrongHref: (findingId: string) => string
  now: Date
}

/** Who says which number, and the rule that found it. */
export function BoardCard({ board, wrongHref, now }: Props) {
  return (
    <div class={`card board in-numbers is-${board.tone}`}>
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
      <p class="rule">
        <code>{board.rule}</code> <a href={wrongHref(board.id)}>{words.annotated.wrong(board.words)}</a>
      </p>
    </div>
  )
}
