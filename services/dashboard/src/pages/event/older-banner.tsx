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
      You are looking at the comparison of <When at={shown.createdAt} now={now} /> (version {shown.version}); the latest
      is of <When at={latest.createdAt} now={now} /> (version {latest.version}). <a href={latestHref}>See the latest</a>{' '}
      or <a href={`${versionsHref}#v${latest.version}`}>what changed</a>.
    </p>
  )
}
