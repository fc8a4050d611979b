import { whenWords } from './when-words.js'

/** A moment. Written in UTC; `assets/times.js` rewrites it in the reader's zone and in the same form. */
export function When({ at, now }: { at: string; now: Date }) {
  return (
    <time dateTime={at} data-year={now.getUTCFullYear()}>
      {whenWords(at, now)}
    </time>
  )
}
