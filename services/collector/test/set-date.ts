import { readFileSync } from 'node:fs'

/**
 * Loaded into a process before anything else: its clock is off by what stands in a file, in milliseconds, and is set while it
 * runs by writing there. What measures time without a date goes on as it does when a machine's clock is set.
 */
const file = process.env.TEST_CLOCK_FILE ?? ''
const RealDate = Date
const off = (): number => Number(readFileSync(file, 'utf8'))

globalThis.Date = class extends RealDate {
  constructor(...given: [] | ConstructorParameters<DateConstructor>) {
    if (given.length === 0) super(RealDate.now() + off())
    else super(...(given as [number]))
  }

  static override now(): number {
    return RealDate.now() + off()
  }
} as DateConstructor
