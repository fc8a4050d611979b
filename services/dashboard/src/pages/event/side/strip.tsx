import { words } from '../../../words/index.js'
import type { Share, SideColumn, SideSentence } from './side-column.js'

const HEIGHT = 18

/** Pixels for one sentence, so that the longest article fills a column and a short one is no row of slabs. */
const UNIT = { widest: 24, narrowest: 7, column: 330 } as const

/** How high a block is filled: whole, half, or not at all. */
const FILLED: Record<Share, number> = { all: 1, some: 0.5, none: 0 }

function Block({ sentence, of, unit }: { sentence: SideSentence; of: number; unit: number }) {
  const { anchor, place, share, mark } = sentence
  const told = words.side.strip.sentence(place + 1, of, share)
  const box = { x: place * unit + 1.5, width: unit - 3 }
  const filled = (HEIGHT - 2) * FILLED[share]
  return (
    <a href={`#${anchor}`} class={`is-${share === 'none' ? 'only' : (mark?.shape ?? 'shared')}`} aria-label={told}>
      <title>{told}</title>
      <rect class="line" {...box} y={1} height={HEIGHT - 2} rx={2} />
      {filled > 0 ? <rect {...box} y={HEIGHT - 1 - filled} height={filled} rx={2} /> : null}
    </a>
  )
}

/** An article as a row of blocks, one a sentence, all articles in one scale. Each leads to its sentence. */
export function Strip({ column, longest }: { column: SideColumn; longest: number }) {
  const { outlet, sentences, tally } = column
  const unit = Math.max(UNIT.narrowest, Math.min(UNIT.widest, Math.floor(UNIT.column / longest)))
  const width = unit * longest
  return (
    <nav class="strip" aria-label={words.side.strip.label(outlet)}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} preserveAspectRatio="none">
        <title>{words.side.strip.title(outlet)}</title>
        {sentences.map((sentence) => (
          <Block key={sentence.anchor} sentence={sentence} of={sentences.length} unit={unit} />
        ))}
      </svg>
      <p>{words.side.strip.tally(sentences.length, tally)}</p>
    </nav>
  )
}
