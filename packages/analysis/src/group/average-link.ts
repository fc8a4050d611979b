import type { NearPair } from './near-pairs.js'

interface Link {
  a: number
  b: number
  mean: number
  /** The two groups' versions when it was made: older ones are void. */
  versionA: number
  versionB: number
}

const before = (x: Link, y: Link): boolean =>
  x.mean !== y.mean ? x.mean > y.mean : x.a !== y.a ? x.a < y.a : x.b < y.b

/** A binary heap with the strongest link on top. */
class Links {
  readonly #heap: Link[] = []

  push(link: Link): void {
    const heap = this.#heap
    let at = heap.length
    heap.push(link)
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent]
      if (!above || !before(link, above)) break
      heap[at] = above
      at = parent
    }
    heap[at] = link
  }

  pop(): Link | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (last && heap.length > 0) this.#sink(last)
    return top
  }

  #sink(link: Link): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      const [left, right] = [heap[child], heap[child + 1]]
      if (!left) break
      if (right && before(right, left)) child += 1
      const next = heap[child]
      if (!next || !before(next, link)) break
      heap[at] = next
      at = child
    }
    heap[at] = link
  }
}

/** Groups under way: members, and the sums of probabilities to the other groups. */
class Groups {
  readonly members: number[][]
  readonly sums: Map<number, number>[]
  readonly versions: number[]
  readonly #links = new Links()

  constructor(count: number) {
    this.members = Array.from({ length: count }, (_, index) => [index])
    this.sums = this.members.map(() => new Map())
    this.versions = this.members.map(() => 0)
  }

  join(a: number, b: number, probability: number): void {
    this.sums[a]?.set(b, probability)
    this.sums[b]?.set(a, probability)
  }

  offer(x: number, y: number, bar: number): void {
    const [a, b] = x < y ? [x, y] : [y, x]
    const mean = (this.sums[a]?.get(b) ?? 0) / (this.#size(a) * this.#size(b))
    if (mean < bar) return
    this.#links.push({ a, b, mean, versionA: this.versions[a] ?? 0, versionB: this.versions[b] ?? 0 })
  }

  best(): Link | undefined {
    for (let link = this.#links.pop(); link; link = this.#links.pop())
      if (this.versions[link.a] === link.versionA && this.versions[link.b] === link.versionB) return link
    return undefined
  }

  merge({ a, b }: Link, bar: number): void {
    const into = this.sums[a]
    const from = this.sums[b]
    if (!into || !from) return
    this.members[a] = [...(this.members[a] ?? []), ...(this.members[b] ?? [])]
    this.members[b] = []
    this.versions[a] = (this.versions[a] ?? 0) + 1
    this.versions[b] = -1
    into.delete(b)
    for (const [other, sum] of from) {
      this.sums[other]?.delete(b)
      if (other === a) continue
      into.set(other, (into.get(other) ?? 0) + sum)
    }
    from.clear()
    for (const [other, sum] of into) {
      this.sums[other]?.set(a, sum)
      this.offer(a, other, bar)
    }
  }

  #size(group: number): number {
    return this.members[group]?.length ?? 1
  }
}

/**
 * Groups of `count` items by average link: the two groups whose items have the highest mean probability of belonging
 * together are joined, until none reaches `bar`. A pair that is not listed has none. The groups' items in rising order.
 */
export const averageLink = (
  count: number,
  { pairs, probabilities }: { pairs: readonly NearPair[]; probabilities: ArrayLike<number> },
  bar: number,
): number[][] => {
  const groups = new Groups(count)
  pairs.forEach(({ a, b }, index) => {
    groups.join(a, b, probabilities[index] ?? 0)
  })
  for (const { a, b } of pairs) groups.offer(a, b, bar)
  for (let link = groups.best(); link; link = groups.best()) groups.merge(link, bar)
  return groups.members.filter((members) => members.length > 0).map((members) => members.sort((a, b) => a - b))
}
