import { words } from '../../words/index.js'
import { Shape } from '../parts/shape.js'

/** What the marks beside the text mean, and the keys. */
export function Legend({ nextHref }: { nextHref: string | null }) {
  return (
    <div class="legend">
      <span>
        <Shape name="shared" /> {words.annotated.legend.shared}
      </span>
      <span>
        <Shape name="differs" /> {words.annotated.legend.differs}
      </span>
      <span>
        <Shape name="conflict" /> {words.annotated.legend.conflict}
      </span>
      <span>
        <Shape name="only" /> {words.annotated.legend.only}
      </span>
      <span class="keys">{words.annotated.legend.keys(<kbd>n</kbd>, <kbd>p</kbd>)}</span>
      {nextHref ? (
        <a href={nextHref} data-key="f">
          {words.annotated.legend.otherArticle(<kbd>f</kbd>)}
        </a>
      ) : null}
    </div>
  )
}
