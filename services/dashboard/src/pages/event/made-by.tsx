import { words } from '../../words/index.js'
import { When } from '../parts/when.js'

interface Props {
  comparison: { version: number; method: string; createdAt: string }
  versionsHref: string
  now: Date
}

/** When and by which method the page was compared, and the way to all comparisons of the event. */
export function MadeBy({ comparison, versionsHref, now }: Props) {
  return (
    <p class="quiet made-by">
      {words.event.compared(
        <When at={comparison.createdAt} now={now} />,
        comparison.version,
        <code>{comparison.method}</code>,
      )}{' '}
      <a href={versionsHref}>{words.event.everyComparison}</a>
    </p>
  )
}
