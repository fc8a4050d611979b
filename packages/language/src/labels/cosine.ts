/** The cosine of two vectors of length 1; 0 where one is all zero. */
export const cosine = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number)
  return sum
}
