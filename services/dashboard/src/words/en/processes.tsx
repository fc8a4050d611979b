import type { Slot } from '../slot.js'
import { amount } from './number-words.js'

const NAMES: Readonly<Record<string, string>> = { collector: 'Collector', analyst: 'Analyst', dashboard: 'Dashboard' }

interface Silent {
  service: string
  host: string
  pid: number
  silentSeconds: number
}

const MINUTE = 60
const HOUR = 60 * MINUTE

/** `50 seconds`, `4 minutes`, `3 hours`. */
const lasting = (seconds: number): string => {
  if (seconds < 2 * MINUTE) return amount(Math.round(seconds), 'second')
  if (seconds < 2 * HOUR) return amount(Math.round(seconds / MINUTE), 'minute')
  return amount(Math.round(seconds / HOUR), 'hour')
}

/** The processes of an installation, and what it means where one is gone. */
export const processes = {
  names: NAMES,
  heading: 'Processes',
  what: 'Each gives a sign of life every few seconds.',
  none: 'No process has given a sign of life.',
  silent: 'silent',
  missing: {
    collector: 'No collector gives signs of life: no feed is asked and no page is read until one runs.',
    analyst: 'No analyst gives signs of life: no article is placed and no event is compared until one runs.',
  },
  goneSilent: ({ service, host, pid, silentSeconds }: Silent) =>
    `${NAMES[service] ?? service} ${pid} on ${host} has been silent for ${lasting(silentSeconds)}. What it was doing is taken up by another; if it does not come back by itself, look at its log and start it again.`,
  table: {
    caption: 'The processes of this installation and their last signs of life',
    process: 'Process',
    since: (time: Slot) => <>since {time}</>,
    lastSign: 'last sign',
    which: (host: string, pid: number, method: string) => `${host}, ${pid}, ${method}`,
  },
}
