import { Fragment } from 'preact'
import { words } from '../../../words/index.js'
import type { Fold, FoldOption, FoldPart } from './fold-versions.js'
import { Pieces } from './pieces.js'

/** The words, with the numbers of the versions that have them beside (drawn by the style sheet, so that copying has the words only). */
function Option({ option }: { option: FoldOption }) {
  const who = option.versions.map((version) => version + 1).join(' ')
  return option.text === '' ? (
    <abbr class="none" title={words.variants.nothing} data-versions={who}>
      –
    </abbr>
  ) : (
    <span class="words" data-versions={who}>
      <Pieces of={option.pieces} />
    </span>
  )
}

function Part({ part }: { part: FoldPart }) {
  if (part.kind === 'same') return <>{part.text}</>
  return (
    <span class="slot">
      <span class="sign">[</span>
      {part.options.map((option, at) => (
        <Fragment key={option.text}>
          {at > 0 ? (
            <>
              <span class="sign">|</span>
              <wbr />
            </>
          ) : null}
          <Option option={option} />
        </Fragment>
      ))}
      <span class="sign">]</span>
    </span>
  )
}

/** All versions as one line; where they are too different for that, the words that say so. */
export function FoldedLine({ fold, versions }: { fold: Fold | null; versions: number }) {
  if (!fold) return <p class="unfolded">{words.variants.tooDifferent}</p>
  const left = versions - fold.versions.length
  return (
    <div class="fold">
      <p class="source" data-fold>
        {fold.parts.map((part, at) => (
          <Fragment key={at}>
            <Part part={part} />
            {part.spaceBehind ? ' ' : ''}
          </Fragment>
        ))}
      </p>
      {left > 0 ? <p class="unfolded">{words.variants.notFolded(left)}</p> : null}
    </div>
  )
}
