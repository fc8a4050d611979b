import type { ComponentChildren } from 'preact'
import { words } from '../../../words/index.js'

/** What every board gets. */
export interface BoardProps<View> {
  view: View
  /** The annotated article. */
  articleHref: (articleId: string) => string
  /** Where any two versions of the event's articles are held against each other. */
  betweenHref: string
  now: Date
}

type BoardId = keyof typeof words.boards.about

interface Props {
  id: BoardId
  isEmpty: boolean
  children: ComponentChildren
}

/** One board under its heading; the terms in what it is about explain themselves on hover. */
export function Board({ id, isEmpty, children }: Props) {
  const { heading, about, nothing } = words.boards.about[id]
  return (
    <section class="one-board" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {isEmpty ? (
        <p class="quiet">{nothing}</p>
      ) : (
        <>
          <p class="quiet about">
            {about((term, meaning) => (
              <abbr title={meaning}>{term}</abbr>
            ))}
          </p>
          {children}
        </>
      )}
    </section>
  )
}
