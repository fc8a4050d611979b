/**
 * The same function, worked out once for each thing it is given and kept as long as that is: for what several detectors
 * ask of one sentence. What it is given must not change afterwards.
 */
export const onceEach = <Thing extends WeakKey, Found>(workOut: (thing: Thing) => Found): ((thing: Thing) => Found) => {
  const known = new WeakMap<Thing, { found: Found }>()
  return (thing) => {
    const before = known.get(thing)
    if (before) return before.found
    const found = workOut(thing)
    known.set(thing, { found })
    return found
  }
}
