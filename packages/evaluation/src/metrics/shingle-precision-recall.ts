const LENGTH = 4

const shingles = (text: string): Map<string, number> => {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at + LENGTH <= Math.max(words.length, LENGTH); at += 1) {
    const shingle = words.slice(at, at + LENGTH).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/**
 * How much of a text is in another, by bags of four-word shingles (a text of fewer words is one shingle), as in
 * scrapinghub's article-extraction-benchmark: precision and recall of one page, 0 where the one is empty and the other is not.
 */
export const shinglePrecisionRecall = (gold: string, found: string): { precision: number; recall: number } => {
  const [there, given] = [shingles(gold), shingles(found)]
  let right = 0
  let lack = 0
  let surplus = 0
  for (const [shingle, count] of there) {
    const had = given.get(shingle) ?? 0
    right += Math.min(count, had)
    lack += Math.max(0, count - had)
  }
  for (const [shingle, count] of given) surplus += Math.max(0, count - (there.get(shingle) ?? 0))
  if (surplus === 0 && lack === 0) return { precision: 1, recall: 1 }
  return {
    precision: right + surplus === 0 ? 0 : right / (right + surplus),
    recall: right + lack === 0 ? 0 : right / (right + lack),
  }
}
