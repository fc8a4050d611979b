import { words } from '../../words/index.js'
import { Changes } from '../parts/changes.js'
import { OutsideLink } from '../parts/outside-link.js'
import { When } from '../parts/when.js'
import type { AnnotatedView, Block, SentenceBlock } from './annotated-view.js'
import { GutterMark } from './gutter-mark.js'
import { LAYERS, type Layer } from './layers.js'
import { MissingBlock } from './missing-block.js'
import { NoteCards } from './notes/note-card.js'
import { SentenceCards, WordingCards } from './sentence-cards.js'

export interface AnnotatedProps {
  view: AnnotatedView
  /** Layers that are drawn. */
  layers: readonly Layer[]
  ledgerHref: (factId: string) => string
  /** Where a finding is called wrong. */
  wrongHref: (findingId: string) => string
  /** Why only a summary could be had; null where the text was read. */
  snippetReason: string | null
  now: Date
}

function Tally({ tally }: { tally: AnnotatedView['tally'] }) {
  return (
    <p class="tally">
      <span>{words.annotated.tally.shared(tally.shared, tally.sentences)}</span>
      <span>{words.annotated.tally.onlyHere(tally.onlyHere)}</span>
      <span>{words.annotated.tally.missing(tally.missing)}</span>
      <span class={tally.conflicts > 0 ? 'is-conflict' : undefined}>{words.counts.conflicts(tally.conflicts)}</span>
    </p>
  )
}

function Title({ view, wrongHref, now }: Pick<AnnotatedProps, 'view' | 'wrongHref' | 'now'>) {
  return (
    <div class="row title">
      <div class="s">
        <h2 class="source">
          <Changes of={view.heading} />
        </h2>
        <p class="byline">
          <OutsideLink href={view.url}>{view.outlet}</OutsideLink> <When at={view.at} now={now} />
          {view.copies.length > 0 ? <span>{words.annotated.carriedBy(view.copies)}</span> : null}
        </p>
      </div>
      {view.headlines.length + view.notes.length > 0 ? (
        <div class="cards headlines">
          <WordingCards wordings={view.headlines} now={now} />
          <NoteCards notes={view.notes} openMax={0} wrongHref={wrongHref} />
        </div>
      ) : null}
    </div>
  )
}

function SentenceRow({ block, wrongHref, now }: { block: SentenceBlock } & Pick<AnnotatedProps, 'wrongHref' | 'now'>) {
  return (
    <div
      class={`row${block.startsParagraph ? ' starts' : ''}`}
      id={`s${block.place}`}
      data-difference={block.isDifference ? '' : undefined}
    >
      <p class="s source" tabIndex={block.isDifference ? -1 : undefined}>
        {block.mark ? <GutterMark mark={block.mark} /> : null}
        <Changes of={block.text} />
      </p>
      <SentenceCards block={block} wrongHref={wrongHref} now={now} />
    </div>
  )
}

const keyOf = (block: Block): string => (block.kind === 'missing' ? `gap${block.after}` : `s${block.place}`)

/** One article, every sentence with its mark, and beside it how the others word it. */
export function Annotated({ view, layers, ledgerHref, wrongHref, snippetReason, now }: AnnotatedProps) {
  const off = LAYERS.filter((layer) => !layers.includes(layer))
  return (
    <article class="annotated" aria-label={words.annotated.article(view.outlet, view.title)} data-off={off.join(' ')}>
      <Tally tally={view.tally} />
      {view.isSnippet ? <p class="notice">{words.annotated.summaryOnly(snippetReason)}</p> : null}
      <Title view={view} wrongHref={wrongHref} now={now} />
      {view.blocks.map((block) =>
        block.kind === 'missing' ? (
          <MissingBlock key={keyOf(block)} facts={block.facts} ledgerHref={ledgerHref} />
        ) : (
          <SentenceRow key={keyOf(block)} block={block} wrongHref={wrongHref} now={now} />
        ),
      )}
    </article>
  )
}
