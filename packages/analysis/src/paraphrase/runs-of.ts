/** The different ones of some numbers, sorted; the list is written over. */
const sortedOnce = (numbers: Int32Array): Int32Array => {
  const sorted = numbers.sort()
  let kept = 0
  for (let at = 0; at < sorted.length; at += 1)
    if (at === 0 || sorted[at] !== sorted[kept - 1]) sorted[kept++] = sorted[at] as number
  return sorted.slice(0, kept)
}

/** Runs of `length` words, each as one number mixed from the numbers of its words. */
export const runsOf = (words: readonly number[], length: number): Int32Array => {
  const runs = new Int32Array(Math.max(0, words.length - length + 1))
  for (let at = 0; at < runs.length; at += 1) {
    let run = length
    for (let place = at; place < at + length; place += 1)
      run = Math.imul(run ^ (words[place] as number), 0x9e3779b1) ^ (run >>> 13)
    runs[at] = run
  }
  return sortedOnce(runs)
}

/** Groups of four letters of the plain words with their spaces. */
export const lettersOf = (words: readonly string[]): Int32Array => {
  const text = words.join(' ')
  const groups = new Int32Array(Math.max(0, text.length - 3))
  let four = 0
  for (let at = 0; at < text.length; at += 1) {
    four = ((four << 7) ^ text.charCodeAt(at)) & 0xfff_ffff
    if (at >= 3) groups[at - 3] = four
  }
  return sortedOnce(groups)
}
