/** Runs of `length` words, each as one number mixed from the numbers of its words. */
export const runsOf = (words: readonly number[], length: number): Int32Array => {
  const found = new Set<number>()
  for (let at = 0; at + length <= words.length; at += 1) {
    let run = length
    for (let place = at; place < at + length; place += 1)
      run = Math.imul(run ^ (words[place] as number), 0x9e3779b1) ^ (run >>> 13)
    found.add(run)
  }
  return Int32Array.from(found).sort()
}

/** Groups of four letters of the plain words with their spaces. */
export const lettersOf = (words: readonly string[]): Int32Array => {
  const text = words.join(' ')
  const found = new Set<number>()
  let four = 0
  for (let at = 0; at < text.length; at += 1) {
    four = ((four << 7) ^ text.charCodeAt(at)) & 0xfff_ffff
    if (at >= 3) found.add(four)
  }
  return Int32Array.from(found).sort()
}
