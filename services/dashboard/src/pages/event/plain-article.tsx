import { words } from '../../words/index.js'
import { OutsideLink } from '../parts/outside-link.js'
import { When } from '../parts/when.js'

export interface PlainArticleProps {
  outlet: string
  title: string
  url: string
  at: string
  paragraphs: readonly string[]
  /** Why there is no text, or only a summary; null where the text is whole. */
  notice: string | null
  now: Date
}

/** An article without marks: nothing to compare it with, or no comparison yet. */
export function PlainArticle({ outlet, title, url, at, paragraphs, notice, now }: PlainArticleProps) {
  return (
    <article class="annotated plain" aria-label={words.annotated.article(outlet, title)}>
      <div class="row title">
        <div class="s">
          <h2 class="source">{title}</h2>
          <p class="byline">
            <OutsideLink href={url}>{outlet}</OutsideLink> <When at={at} now={now} />
          </p>
          {notice ? <p class="notice">{notice}</p> : null}
        </div>
      </div>
      {paragraphs.map((paragraph, index) => (
        <div class="row starts" key={index}>
          <p class="s source">{paragraph}</p>
        </div>
      ))}
    </article>
  )
}
