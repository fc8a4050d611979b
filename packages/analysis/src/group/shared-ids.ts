/** A power of two, a quarter full at most. */
const slotsFor = (count: number): number => 2 ** Math.max(4, Math.ceil(Math.log2(4 * count + 1)))

const slotOf = (id: number, mask: number): number => (id ^ (id >>> 15) ^ (id >>> 7)) & mask

/** Where each id of a list stands; 0 is nowhere, else one more than its place. */
interface Places {
  ids: Int32Array
  places: Uint16Array
  mask: number
}

/** One article is held against hundreds, so its places are worked out once. */
const placesOf = (ids: Int32Array): Places => {
  const size = slotsFor(ids.length)
  const made = { ids, places: new Uint16Array(size), mask: size - 1 }
  for (let place = 0; place < ids.length; place += 1) {
    let slot = slotOf(ids[place] as number, made.mask)
    while (made.places[slot] !== 0) slot = (slot + 1) & made.mask
    made.places[slot] = place + 1
  }
  return made
}

/** What two lists of ids share: the places of each shared id in the one and in the other. */
export interface SharedIds {
  count: number
  own: Uint16Array
  other: Uint16Array
}

/**
 * Finds what lists share, in the order of the other: with rising ids, as walking both does, in the time of the other alone.
 * What it gives is good until it is asked again.
 */
export class IdSharing {
  #places: Places = placesOf(new Int32Array(0))
  #other: Int32Array = new Int32Array(0)
  readonly #shared: SharedIds = { count: 0, own: new Uint16Array(64), other: new Uint16Array(64) }

  of(own: Int32Array, other: Int32Array): SharedIds {
    if (this.#places.ids === own && this.#other === other) return this.#shared
    if (this.#places.ids !== own) this.#places = placesOf(own)
    this.#other = other
    this.#grow(other.length)
    this.#find(this.#places, other)
    return this.#shared
  }

  #grow(length: number): void {
    if (this.#shared.own.length >= length) return
    this.#shared.own = new Uint16Array(2 * length)
    this.#shared.other = new Uint16Array(2 * length)
  }

  #find({ ids, places, mask }: Places, other: Int32Array): void {
    const shared = this.#shared
    let count = 0
    for (let at = 0; at < other.length; at += 1) {
      const id = other[at] as number
      let slot = slotOf(id, mask)
      for (let place = places[slot] as number; place !== 0; place = places[slot] as number) {
        if (ids[place - 1] === id) {
          shared.own[count] = place - 1
          shared.other[count] = at
          count += 1
          break
        }
        slot = (slot + 1) & mask
      }
    }
    shared.count = count
  }
}

/** Of the terms of two sketches; what weighs a pair and what measures it ask for the same. */
export const sharedTerms = new IdSharing()
