import type { Bench } from '../benches.js'
import { resultOf } from '../result.js'
import { measurePages } from './measure-pages.js'
import { measureParsing } from './measure-parsing.js'
import { measurePlanning } from './measure-planning.js'

const MEGABYTE = 1024

/** Feeds and pages read on one core, on files of an invented press; the peak memory is that of reading both. */
export const feeds: Bench = async ({ progress }) => {
  progress('feeds: parsing')
  const parsing = await measureParsing()
  progress('feeds: pages')
  const pages = measurePages()
  const memory = { metric: 'peakMemory', value: process.resourceUsage().maxRSS / MEGABYTE, unit: 'MiB' }
  progress('feeds: planning')
  const planning = await measurePlanning()
  return [...parsing, ...pages, memory, ...planning].map((measured) => resultOf('feeds', measured))
}
