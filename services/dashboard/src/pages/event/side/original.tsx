import { words } from '../../../words/index.js'
import { GutterMark } from '../gutter-mark.js'
import type { SideColumn, SideSentence } from './side-column.js'
import type { SideView } from './side-view.js'
import { ToldSentence } from './told-sentence.js'

/** Where the other articles shown tell the same. */
function Elsewhere({ row, others }: { row: number; others: readonly SideColumn[] }) {
  const places = others.flatMap(({ outlet, sentences }) =>
    sentences.filter((sentence) => sentence.row === row).map(({ anchor, place }) => ({ outlet, anchor, place })),
  )
  return (
    <p class="aside">
      {words.side.also(
        places.map(({ outlet, anchor, place }) => (
          <a key={anchor} href={`#${anchor}`}>
            {words.side.place(outlet, place + 1)}
          </a>
        )),
      )}
    </p>
  )
}

function Sentence({ sentence, others }: { sentence: SideSentence; others: readonly SideColumn[] }) {
  return (
    <div class={`side-sentence${sentence.startsParagraph ? ' starts' : ''}`}>
      <ToldSentence sentence={sentence}>{sentence.mark ? <GutterMark mark={sentence.mark} /> : null}</ToldSentence>
      {sentence.row === null ? null : <Elsewhere row={sentence.row} others={others} />}
    </div>
  )
}

/** The articles as plain columns, each in its own order. */
export function Original({ view }: { view: SideView }) {
  return (
    <div class="side-originals" id="rows" tabIndex={-1}>
      {view.columns.map((column) => (
        <section key={column.id} aria-label={column.outlet}>
          <p class="who">{column.outlet}</p>
          {column.sentences.map((sentence) => (
            <Sentence key={sentence.anchor} sentence={sentence} others={view.columns.filter((one) => one !== column)} />
          ))}
        </section>
      ))}
    </div>
  )
}
