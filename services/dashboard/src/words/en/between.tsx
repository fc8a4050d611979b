import type { Slot } from '../slot.js'

/** Two versions of an event's articles, held against each other. */
export const between = {
  heading: 'Two versions',
  title: (event: string) => `Two versions · ${event}`,
  of: (event: Slot) => <>of {event}</>,
  from: 'From',
  to: 'to',
  show: 'Show the difference',
  none: 'There are no two versions yet: only one text of this event has been read so far.',
  fromTo: (a: string, b: string) => `${a} → ${b}`,
  version: (outlet: string, number: number, of: number) => `${outlet}, revision ${number} of ${of}`,
  seen: (a: Slot, b: Slot, alike: number) => (
    <>
      Seen {a} and {b}. {Math.round(100 * alike)} % of the letters are in both. <del>Struck out</del> is only in the
      first, <ins>green</ins> only in the second.
    </>
  ),
  same: 'These two versions say the same, word for word.',
}
