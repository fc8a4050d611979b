import { words } from '../../../words/index.js'
import { Shape } from '../../parts/shape.js'

/** What the marks of the columns mean, and the keys. */
export function SideLegend() {
  return (
    <div class="legend">
      <span>{words.side.legend.ownWords()}</span>
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
        <Shape name="only" /> {words.side.legend.only}
      </span>
      <span>{words.side.legend.overview}</span>
      <span class="keys">{words.annotated.legend.keys(<kbd>n</kbd>, <kbd>p</kbd>)}</span>
    </div>
  )
}
