import { words } from '../../words/index.js'
import { queryLink } from '../parts/query-link.js'

interface Props {
  eventId: string
  version: number
}

/** The files that the comparison which is shown can be taken away as. */
export function TakeAway({ eventId, version }: Props) {
  const id = encodeURIComponent(eventId)
  const at = (path: string) => queryLink(path, { version: String(version) })
  return (
    <p class="quiet take-away">
      {words.files.label} <a href={at(`/events/${id}/print`)}>{words.files.paper}</a>{' '}
      <a href={at(`/api/v1/events/${id}/comparison.md`)}>{words.files.markdown}</a>{' '}
      <a href={at(`/api/v1/events/${id}/comparison.csv`)}>{words.files.csv}</a>{' '}
      <a href={at(`/api/v1/events/${id}/comparison`)}>{words.files.json}</a>{' '}
      <a href={at(`/api/v1/events/${id}/comparison.bundle`)}>{words.files.bundle}</a>
    </p>
  )
}
