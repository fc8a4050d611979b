import { words } from '../../../words/index.js'
import { Shape } from '../../parts/shape.js'
import type { SideColumn, SideSentence } from './side-column.js'
import { ToldSentence } from './told-sentence.js'

/** Of an event with more articles than are shown, what only one of these tells may stand in others. */
const told = ({ mark }: SideSentence, outlet: string): string => words.side.onlyIn(outlet, mark?.origins ?? 1)

function Sentence({ sentence, outlet }: { sentence: SideSentence; outlet: string }) {
  return (
    <>
      <ToldSentence sentence={sentence} />
      <p class="aside is-only">
        <Shape name="only" /> {told(sentence, outlet)}
      </p>
    </>
  )
}

/** What only one of the articles has at this place: one sentence in sight, several folded. */
export function OnlyHere({ run, column }: { run: readonly SideSentence[]; column: SideColumn }) {
  const [first, ...more] = run
  if (!first) return <div class="side-cell is-empty" />
  return (
    <div class="side-cell">
      <p class="who">{column.outlet}</p>
      {more.length === 0 ? (
        <Sentence sentence={first} outlet={column.outlet} />
      ) : (
        <details class="more">
          <summary>{words.side.onlyHere(run.length, column.outlet)}</summary>
          {run.map((sentence) => (
            <Sentence key={sentence.anchor} sentence={sentence} outlet={column.outlet} />
          ))}
        </details>
      )}
    </div>
  )
}
