/** Numbers by whole numbers of 0 and more, in arrays: several times as fast as a `Map` where a pair is asked for often. */
export interface PairScores {
  /** What was set for the key; `otherwise` where nothing was. */
  get: (key: number, otherwise: number) => number
  set: (key: number, score: number) => void
}

const FREE = -1

const WORD = 0x1_0000_0000

const spread = (key: number): number => {
  const low = Math.imul(key >>> 0, 0x9e3779b1)
  const mixed = key < WORD ? low : low ^ Math.imul(Math.floor(key / WORD), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** An empty table with room for `expected` keys; it grows where more are set. */
export const pairScores = (expected: number): PairScores => {
  let places = 1 << Math.ceil(Math.log2(Math.max(8, 2 * expected)))
  let keys = new Float64Array(places).fill(FREE)
  let values = new Float64Array(places)
  let taken = 0
  /** Where the key stands, or the free place where it would. */
  const placeOf = (key: number): number => {
    let place = spread(key) & (places - 1)
    while (keys[place] !== key && keys[place] !== FREE) place = (place + 1) & (places - 1)
    return place
  }
  const put = (key: number, score: number): void => {
    const place = placeOf(key)
    if (keys[place] === FREE) taken += 1
    keys[place] = key
    values[place] = score
  }
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values]
    places *= 2
    keys = new Float64Array(places).fill(FREE)
    values = new Float64Array(places)
    taken = 0
    oldKeys.forEach((key, place) => {
      if (key !== FREE) put(key, oldValues[place] as number)
    })
  }
  return {
    get: (key, otherwise) => {
      const place = placeOf(key)
      return keys[place] === key ? (values[place] as number) : otherwise
    },
    set: (key, score) => {
      if (2 * (taken + 1) > places) grow()
      put(key, score)
    },
  }
}
