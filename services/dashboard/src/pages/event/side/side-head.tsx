import { Changes } from '../../parts/changes.js'
import { OutsideLink } from '../../parts/outside-link.js'
import { When } from '../../parts/when.js'
import { wordList } from '../../parts/word-list.js'
import type { SideColumn } from './side-column.js'
import type { SideLinks } from './side-links.js'
import { Strip } from './strip.js'

interface Props {
  column: SideColumn
  others: readonly SideColumn[]
  /** Sentences of the longest article shown. */
  longest: number
  links: SideLinks
  now: Date
}

/** Who tells it, under which headline, and the overview of the sentences. */
export function SideHead({ column, others, longest, links, now }: Props) {
  const first = links.articles([column.id, ...others.map(({ id }) => id)])
  return (
    <div class="side-head">
      <p class="byline">
        <b>
          <OutsideLink href={column.url}>{column.outlet}</OutsideLink>
        </b>
        <When at={column.at} now={now} />
        {column.sentences[0]?.anchor.startsWith('c0') ? null : (
          <a href={first}>
            put first<span class="unseen">: {column.outlet}</span>
          </a>
        )}
      </p>
      <h2 class="source">
        <a href={links.annotated(column.id)}>
          <Changes of={column.heading} />
        </a>
      </h2>
      {column.copies.length > 0 ? <p class="quiet">also carried by {wordList(column.copies)}</p> : null}
      {column.isSnippet ? (
        <p class="quiet">Only a summary of it could be had. What is not in it may well be in the article.</p>
      ) : null}
      <Strip column={column} longest={longest} />
    </div>
  )
}
