import type { FoundGroup } from '@parallax/store'
import type { ComponentChildren } from 'preact'

interface Props {
  kind: string
  words: string
  group: FoundGroup<unknown>
  /** Where the rest is; null where this is all of it that there is a way to see. */
  moreHref: string | null
  children: ComponentChildren
}

export const countWords = ({ count, isMore }: FoundGroup<unknown>): string =>
  isMore ? `${count.toLocaleString('en')}+` : count.toLocaleString('en')

/** One kind of what was found, with its count; the best first. */
export function FoundSection({ kind, words, group, moreHref, children }: Props) {
  if (group.count === 0) return null
  return (
    <section class="found" id={kind} aria-labelledby={`${kind}-heading`}>
      <h2 id={`${kind}-heading`}>
        {words} <small>{countWords(group)}</small>
      </h2>
      <div>
        <ul>{children}</ul>
        {moreHref !== null && group.count > group.items.length ? (
          <p>
            <a href={moreHref}>
              More {words.toLowerCase()} <small>({countWords(group)})</small>
            </a>
          </p>
        ) : null}
      </div>
    </section>
  )
}
