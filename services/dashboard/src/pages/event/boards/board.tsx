import type { ComponentChildren } from 'preact'

/** What every board gets. */
export interface BoardProps<View> {
  view: View
  /** The annotated article. */
  articleHref: (articleId: string) => string
  /** Where any two versions of the event's articles are held against each other. */
  betweenHref: string
  now: Date
}

/** A word with an explanation on hover. */
export function Term({ words, meaning }: { words: string; meaning: string }) {
  return <abbr title={meaning}>{words}</abbr>
}

interface Props {
  id: string
  heading: string
  /** What the board shows, in one sentence; its terms explain themselves on hover. */
  about: ComponentChildren
  /** Said in place of the board where it has nothing. */
  nothing: string
  isEmpty: boolean
  children: ComponentChildren
}

/** One board under its heading. */
export function Board({ id, heading, about, nothing, isEmpty, children }: Props) {
  return (
    <section class="one-board" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {isEmpty ? (
        <p class="quiet">{nothing}</p>
      ) : (
        <>
          <p class="quiet about">{about}</p>
          {children}
        </>
      )}
    </section>
  )
}
