import { words } from '../../words/index.js'

const sameYear = new Intl.DateTimeFormat(words.locale, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
})
const otherYear = new Intl.DateTimeFormat(words.locale, {
  ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  hourCycle: 'h23',
  timeZone: 'UTC',
})

/** A moment in UTC as `14 Jul, 12:04`, with its year where that is not the year of `now` or nobody knows when it is read. The text itself if it is no date. */
export function whenWords(iso: string, now: Date | null): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  return (at.getUTCFullYear() === now?.getUTCFullYear() ? sameYear : otherYear).format(at)
}
