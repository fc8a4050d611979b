import type { ComponentChildren } from 'preact'
import { Changes } from '../../parts/changes.js'
import type { SideSentence } from './side-column.js'

interface Props {
  sentence: SideSentence
  /** Stops the keys n and p. */
  isStop?: boolean
  /** Before the text: a mark. */
  children?: ComponentChildren
}

/** A sentence as it stands in its source, under its anchor. */
export function ToldSentence({ sentence, isStop, children }: Props) {
  return (
    <p class="s source" id={sentence.anchor} tabIndex={isStop ? -1 : undefined}>
      {children}
      <Changes of={sentence.text} />
    </p>
  )
}
