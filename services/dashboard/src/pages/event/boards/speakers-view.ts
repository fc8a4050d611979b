import type { Speaker, SpeakerIn } from '@parallax/model'
import { words } from '../../../words/index.js'
import type { ComparisonIndex } from '../comparison-index.js'
import { type BoardOutlet, outletsShown } from './outlets-shown.js'

interface SpeakerCell {
  words: number
  quotations: number
  /** Of the words that the board's busiest cell has, 0 to 1. */
  share: number
}

interface SpeakerRow {
  name: string
  kind: Speaker['kind']
  cells: readonly SpeakerCell[]
  places: readonly { key: string; outlet: string; text: string }[]
}

export interface SpeakersView {
  outlets: readonly BoardOutlet[]
  rows: readonly SpeakerRow[]
}

const KIND_ORDER: readonly Speaker['kind'][] = ['named', 'unnamed', 'nobody']

const wordsOf = ({ by }: Speaker): number => by.reduce((sum, { quotedWords }) => sum + quotedWords, 0)

const NAMES: Record<Speaker['kind'], (name: string) => string> = {
  named: (name) => name,
  unnamed: () => words.boards.speakers.unnamed,
  nobody: () => words.boards.speakers.nobody,
}

function rowOf(speaker: Speaker, outlets: readonly BoardOutlet[], most: number): Omit<SpeakerRow, 'places'> {
  const by = new Map<string, SpeakerIn>(speaker.by.map((one) => [one.articleId, one]))
  return {
    name: NAMES[speaker.kind](speaker.name),
    kind: speaker.kind,
    cells: outlets.map(({ articleId }) => {
      const quoted = by.get(articleId)?.quotedWords ?? 0
      return { words: quoted, quotations: by.get(articleId)?.quotations ?? 0, share: most === 0 ? 0 : quoted / most }
    }),
  }
}

/** Who is quoted by whom, with how many words: named speakers by their words, then unnamed sources. */
export function speakersView(index: ComparisonIndex): SpeakersView {
  const speakers = [...(index.comparison.speakers ?? [])].sort(
    (a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || wordsOf(b) - wordsOf(a),
  )
  const outlets = outletsShown(
    speakers.flatMap(({ by }) => by.map(({ articleId }) => articleId)),
    index,
  )
  const most = Math.max(0, ...speakers.flatMap(({ by }) => by.map(({ quotedWords }) => quotedWords)))
  return {
    outlets,
    rows: speakers.map((speaker) => ({
      ...rowOf(speaker, outlets, most),
      places: speaker.by.flatMap(({ articleId, places }) =>
        places.map((place) => ({
          key: `${articleId} ${place.in} ${place.start}`,
          outlet: index.article(articleId)?.outlet.name ?? '',
          text: place.text,
        })),
      ),
    })),
  }
}
