/** Sentences as word weights of length 1: frequency times rarity among the sentences. */
function vectorsOf(sentences: readonly string[]): Map<string, number>[] {
  const words = sentences.map((sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const holders = new Map<string, number>()
  for (const list of words) for (const word of new Set(list)) holders.set(word, (holders.get(word) ?? 0) + 1)
  return words.map((list) => {
    const weights = new Map<string, number>()
    for (const word of list) {
      weights.set(word, (weights.get(word) ?? 0) + Math.log((sentences.length + 1) / (holders.get(word) ?? 1)))
    }
    const length = Math.hypot(...weights.values()) || 1
    return new Map([...weights].map(([word, weight]) => [word, weight / length]))
  })
}

/**
 * The plainest way to find sentences that say the same: TF-IDF cosine of every sentence with every sentence of another
 * article. Returns how many pairs are above one half. Only here to be compared with.
 */
export function allPairsCosine(articles: readonly (readonly string[])[]): number {
  const sentences = articles.flatMap((list, article) => list.map((text) => ({ text, article })))
  const vectors = vectorsOf(sentences.map(({ text }) => text))
  let similar = 0
  for (let a = 0; a < vectors.length; a++) {
    for (let b = a + 1; b < vectors.length; b++) {
      if (sentences[a]?.article === sentences[b]?.article) continue
      let cosine = 0
      for (const [word, weight] of vectors[a] ?? []) cosine += weight * (vectors[b]?.get(word) ?? 0)
      if (cosine > 0.5) similar += 1
    }
  }
  return similar
}
