/** Similarities of all pairs, and sizes of the groups that still stand for them. */
interface Linkage {
  count: number
  mean: Float64Array
  sizes: Float64Array
}

const nearest = ({ count, mean, sizes }: Linkage, from: number): number => {
  let best = -1
  for (let to = 0; to < count; to += 1) {
    if (to === from || sizes[to] === 0) continue
    if (best < 0 || (mean[from * count + to] as number) > (mean[from * count + best] as number)) best = to
  }
  return best
}

/** Puts `b` into `a`: what is alike to both is as alike to the new group as to its members on average. */
const merge = ({ count, mean, sizes }: Linkage, a: number, b: number): void => {
  const [sizeA, sizeB] = [sizes[a] as number, sizes[b] as number]
  for (let to = 0; to < count; to += 1) {
    const value =
      ((mean[a * count + to] as number) * sizeA + (mean[b * count + to] as number) * sizeB) / (sizeA + sizeB)
    mean[a * count + to] = value
    mean[to * count + a] = value
  }
  sizes[a] = sizeA + sizeB
  sizes[b] = 0
}

/**
 * Groups of the items 0 to `count` - 1 by average link: the group of each item, as the number of its first member. Two
 * groups join while their members are alike by `min` on average. Follows chains of nearest neighbours (Murtagh 1983), in
 * quadratic time; ties go to the lower number.
 */
export const averageGroups = (count: number, similarity: (a: number, b: number) => number, min: number): number[] => {
  const mean = new Float64Array(count * count)
  for (let a = 0; a < count; a += 1)
    for (let b = 0; b < a; b += 1) {
      const value = similarity(a, b)
      mean[a * count + b] = value
      mean[b * count + a] = value
    }
  const linkage: Linkage = { count, mean, sizes: new Float64Array(count).fill(1) }
  const groupOf = Array.from({ length: count }, (_, item) => item)
  for (let start = 0; start < count; start += 1) {
    if (linkage.sizes[start] === 0) continue
    const chain = [start]
    for (;;) {
      const top = chain.at(-1) ?? start
      const next = nearest(linkage, top)
      if (next < 0 || (mean[top * count + next] as number) < min) break
      const back = chain.at(-2)
      const isMutual =
        back !== undefined && (mean[top * count + back] as number) >= (mean[top * count + next] as number)
      if (!isMutual) {
        chain.push(next)
        continue
      }
      const [kept, gone] = back < top ? [back, top] : [top, back]
      merge(linkage, kept, gone)
      groupOf[gone] = kept
      chain.length -= 2
      if (chain.length === 0) chain.push(kept)
    }
  }
  return groupOf.map((_, item) => {
    let group = item
    while (groupOf[group] !== group) group = groupOf[group] ?? group
    return group
  })
}
