import { words } from '../../words/index.js'
import { When } from '../parts/when.js'

interface Props {
  shown: { version: number; createdAt: string }
  latest: { version: number; createdAt: string }
  /** The same view of the latest comparison, and the page of all. */
  latestHref: string
  versionsHref: string
  now: Date
}

/** Says that the page shows an older comparison than there is. */
export function OlderBanner({ shown, latest, latestHref, versionsHref, now }: Props) {
  return (
    <p class="notice is-older" role="status">
      {words.event.older(
        words.event.versionOf(<When at={shown.createdAt} now={now} />, shown.version),
        words.event.versionOf(<When at={latest.createdAt} now={now} />, latest.version),
        (link) => (
          <a href={latestHref}>{link}</a>
        ),
        (link) => (
          <a href={`${versionsHref}#v${latest.version}`}>{link}</a>
        ),
      )}
    </p>
  )
}
