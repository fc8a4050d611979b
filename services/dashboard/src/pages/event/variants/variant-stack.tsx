import { words } from '../../../words/index.js'
import { When } from '../../parts/when.js'
import { FoldedLine } from './folded-line.js'
import { Pieces } from './pieces.js'
import type { VariantsView, VersionSource } from './variants-view.js'
import { WORD_LOOKS } from './version-word.js'

export interface VariantStackProps {
  view: VariantsView
  /** Where an article is shown annotated, without an anchor. */
  articleHref: (articleId: string) => string
  now: Date
}

function Source({ source, articleHref, now }: { source: VersionSource } & Omit<VariantStackProps, 'view'>) {
  const { sentence, sentences } = source
  return (
    <li>
      <a href={`${articleHref(source.articleId)}${sentence === null ? '#reading' : `#s${sentence}`}`}>
        {source.outlet}
      </a>
      <small>
        <When at={source.at} now={now} />
        {sentence === null ? null : ` · ${words.variants.sentence(sentence + 1, sentences)}`}
      </small>
    </li>
  )
}

/** The lines under the words, as far as they occur here. */
function LookLegend({ view }: { view: VariantsView }) {
  const pieces = view.versions.flatMap((version) => version.pieces)
  const differing = pieces.filter((piece) => piece.kind === 'differs')
  if (differing.length === 0) return null
  const looks = WORD_LOOKS.filter((look) => differing.some((piece) => piece.look === look))
  return (
    <p class="looks">
      {pieces.some(({ kind }) => kind === 'same') ? <span class="same">{words.variants.same}</span> : null}
      {looks.map((look) => (
        <span key={look} class={`var-${look}`}>
          {words.variants.looks[look]}
        </span>
      ))}
      {differing.some(({ inConflict }) => inConflict) ? (
        <span class="var-number in-conflict">{words.annotated.legend.conflict}</span>
      ) : null}
      {pieces.some(({ kind }) => kind === 'gap') ? (
        <span>
          <span class="gap" /> {words.variants.leftOut}
        </span>
      ) : null}
    </p>
  )
}

/** All versions of a fact one under another, and on top of them all as one line. */
export function VariantStack({ view, articleHref, now }: VariantStackProps) {
  const [only] = view.versions
  const differ = view.versions.length > 1
  return (
    <div class="variants">
      {differ ? <FoldedLine fold={view.fold} versions={view.versions.length} /> : null}
      {only && !differ && only.sources.length > 1 ? (
        <p class="unfolded">{words.variants.allTheSame(only.sources.length)}</p>
      ) : null}
      <ol>
        {view.versions.map((version, at) => (
          <li key={version.sources[0]?.articleId ?? at} class="version">
            {differ ? (
              <span class="number" aria-hidden="true">
                {at + 1}
              </span>
            ) : null}
            <ul>
              {version.sources.map((source) => (
                <Source key={source.articleId} source={source} articleHref={articleHref} now={now} />
              ))}
            </ul>
            <p class={differ ? 'source wording' : 'source wording alone'}>
              <Pieces of={version.pieces} />
            </p>
          </li>
        ))}
      </ol>
      {view.more > 0 ? <p class="unfolded">{words.variants.further(view.more)}</p> : null}
      {differ ? <LookLegend view={view} /> : null}
    </div>
  )
}
