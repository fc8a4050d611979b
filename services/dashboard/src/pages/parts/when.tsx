import { whenWords } from './when-words.js'

/** A moment, with its year where `now` is null: the page may be read in any. Written in UTC; `assets/times.js` rewrites it in the reader's zone and in the same form. */
export function When({ at, now }: { at: string; now: Date | null }) {
  return (
    <time dateTime={at} data-year={now?.getUTCFullYear() ?? ''}>
      {whenWords(at, now)}
    </time>
  )
}
