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
      Compared <When at={comparison.createdAt} now={now} />, version {comparison.version}, by method{' '}
      <code>{comparison.method}</code>. <a href={versionsHref}>Every comparison of this event</a>
    </p>
  )
}
