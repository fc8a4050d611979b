import { SOURCES_MIN } from '@parallax/model'
import type { ReadSource } from '@parallax/store'

/** Why nothing is compared, with the reason of each source that could not be read. */
export const tooFewWords = (sources: readonly ReadSource[]): string => {
  const reasons = sources.flatMap(({ title, text }) => (text.state === 'failed' ? [`${title}: ${text.reason}`] : []))
  const read = sources.length - reasons.length
  const count = read === 0 ? `None of the ${sources.length}` : `Only ${read} of the ${sources.length}`
  return `${count} sources could be read, and a comparison takes ${SOURCES_MIN}. ${reasons.join(' ')}`
}
