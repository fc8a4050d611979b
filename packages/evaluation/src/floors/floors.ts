import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { TimedFigure } from '../command/messages.js'
import { DataError } from '../data/data-error.js'
import type { DataFolder } from '../data/data-folder.js'
import { figureKey } from '../report/figure-key.js'

/**
 * The least that figures may be, by their keys, on the data they were measured on: another data file than the one with
 * this SHA-256 has no floors.
 */
export const FloorsFile = z.object({
  /**
   * How far below its floor a figure may be: what another processor's arithmetic may change. A model trained in the run
   * makes much of a last bit: .0008 was seen between two machines.
   */
  tolerance: z.number(),
  files: z.record(z.string(), z.string()),
  floors: z.record(z.string(), z.number()),
})
type FloorsFile = z.infer<typeof FloorsFile>

const NONE: FloorsFile = { tolerance: 0.0005, files: {}, floors: {} }

const sorted = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Four digits, rounded down: a floor is never above what was measured. */
const floorAt = (value: number): number => Math.floor(value * 10_000 + 1e-6) / 10_000

/** The pinned floors, and the data at hand. */
export class Floors {
  #pinned: FloorsFile

  constructor(
    readonly file: string,
    readonly data: DataFolder,
  ) {
    this.#pinned = existsSync(file) ? FloorsFile.parse(JSON.parse(readFileSync(file, 'utf8'))) : NONE
  }

  #isPinnedData({ file }: TimedFigure): boolean {
    return this.#pinned.files[file] === this.data.sha256(file)
  }

  /** The floor of a figure; null where none is pinned for this data. */
  floorOf(figure: TimedFigure): number | null {
    return this.#isPinnedData(figure) ? (this.#pinned.floors[figureKey(figure)] ?? null) : null
  }

  /** A sentence for each figure that is below its floor. */
  below(figures: readonly TimedFigure[]): string[] {
    return figures.flatMap((figure) => {
      const floor = this.floorOf(figure)
      if (floor === null || figure.value >= floor - this.#pinned.tolerance) return []
      return [`${figureKey(figure)} is ${figure.value.toFixed(4)}, below its floor of ${floor.toFixed(4)}.`]
    })
  }

  /** Raises floors to what was measured, and writes them; lowers those above it only where that is allowed. */
  pin(figures: readonly TimedFigure[], { lower }: { lower: boolean }): void {
    const lost = this.below(figures)
    if (lost.length > 0 && !lower)
      throw new DataError(`No floor was pinned: this would lower one, which needs --lower-floors. ${lost.join(' ')}`)
    const replaced = figures
      .filter(({ file }) => file in this.#pinned.files)
      .find((figure) => !this.#isPinnedData(figure))
    if (replaced && !lower)
      throw new DataError(
        `No floor was pinned: ${replaced.file} is not the file that floors are pinned for. --lower-floors replaces them.`,
      )
    const files = { ...this.#pinned.files }
    const floors = { ...this.#pinned.floors }
    for (const figure of figures) {
      files[figure.file] = this.data.sha256(figure.file)
      const measured = floorAt(figure.value)
      floors[figureKey(figure)] = lower ? measured : Math.max(measured, this.floorOf(figure) ?? measured)
    }
    this.#pinned = { tolerance: this.#pinned.tolerance, files: sorted(files), floors: sorted(floors) }
    writeFileSync(this.file, `${JSON.stringify(this.#pinned, null, 2)}\n`)
  }
}
