/** Two-sided 95 % of the normal distribution. */
const Z = 1.96

/**
 * Between which shares the true one lies, 19 times in 20, where `right` of `sampled` were right (Wilson 1927, without
 * correction for continuity). Unlike right / sampled alone it says how little a small sample knows. From 0 to 1.
 */
export const shareInterval = (right: number, sampled: number): { low: number; high: number } => {
  const share = right / sampled
  const spread = Z ** 2 / sampled
  const centre = share + spread / 2
  const half = Z * Math.sqrt((share * (1 - share)) / sampled + spread / (4 * sampled))
  return { low: (centre - half) / (1 + spread), high: (centre + half) / (1 + spread) }
}
