/** Weight of the prior: as if each outlet had used so many labels in the common proportion. */
const PRIOR = 4

interface Counted {
  outlet: string
  label: string
  count: number
}

const total = (counts: readonly Counted[]): number => counts.reduce((sum, { count }) => sum + count, 0)

/**
 * How unevenly outlets use labels: the largest z-score of the log-odds of one label at one outlet against all others,
 * with an informative Dirichlet prior in the common proportion (Monroe, Colaresi and Quinn 2008, "Fightin' Words").
 */
export const unevenness = (counts: readonly Counted[]): number => {
  const all = total(counts)
  const scores = counts.map(({ outlet, label }) => {
    const ofLabel = counts.filter((one) => one.label === label)
    const alpha = (PRIOR * total(ofLabel)) / all
    const logOdds = (own: readonly Counted[]): { value: number; variance: number } => {
      const uses = total(own.filter((one) => one.label === label)) + alpha
      return { value: Math.log(uses / (total(own) + PRIOR - uses)), variance: 1 / uses }
    }
    const here = logOdds(counts.filter((one) => one.outlet === outlet))
    const there = logOdds(counts.filter((one) => one.outlet !== outlet))
    return (here.value - there.value) / Math.sqrt(here.variance + there.variance)
  })
  return Math.round(100 * Math.max(0, ...scores.filter(Number.isFinite))) / 100
}
