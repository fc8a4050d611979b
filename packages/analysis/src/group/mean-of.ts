import type { Leads } from './sketch.js'

/** Sums by the ids of terms; made once and used for every mean: a table with open addresses, a quarter full at most. */
let ids = new Int32Array(4_096)
let sums = new Float64Array(4_096)
/** The mean that a place was last used for. */
let usedBy = new Uint32Array(4_096)
/** The places that are used, in the order of first use. */
let places = new Int32Array(1_024)
let mean = 0

const makeRoom = (terms: number): void => {
  if (4 * terms <= ids.length) return
  const size = 2 ** Math.ceil(Math.log2(4 * terms))
  ids = new Int32Array(size)
  sums = new Float64Array(size)
  usedBy = new Uint32Array(size)
  places = new Int32Array(size / 4)
  mean = 0
}

/** Another mean begins; where it cannot be told from the first of all, nothing counts as used. */
const begin = (): void => {
  mean = (mean + 1) % 2 ** 32
  if (mean > 0) return
  usedBy.fill(0)
  mean = 1
}

/** The mean of leads: each term of one of them, in the order in which they come, with the mean of its weights. */
export const meanOf = (leads: readonly Leads[]): Leads => {
  makeRoom(leads.reduce((terms, lead) => terms + lead.ids.length, 0))
  begin()
  const mask = ids.length - 1
  let used = 0
  for (const lead of leads)
    for (let at = 0; at < lead.ids.length; at += 1) {
      const id = lead.ids[at] as number
      const weight = lead.weights[at] as number
      let place = id & mask
      while (usedBy[place] === mean && ids[place] !== id) place = (place + 1) & mask
      if (usedBy[place] === mean) {
        sums[place] = (sums[place] as number) + weight
        continue
      }
      usedBy[place] = mean
      ids[place] = id
      sums[place] = weight
      places[used] = place
      used += 1
    }
  const own = { ids: new Int32Array(used), weights: new Float32Array(used) }
  for (let at = 0; at < used; at += 1) {
    const place = places[at] as number
    own.ids[at] = ids[place] as number
    own.weights[at] = (sums[place] as number) / leads.length
  }
  return own
}
