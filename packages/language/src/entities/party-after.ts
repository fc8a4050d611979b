import { POSTAL_CODES, STATE_ABBREVIATIONS } from '../names/gazetteer.js'
import type { Name, Reading } from '../reading.js'
import type { Role } from './draft-entity.js'

const PARTIES: ReadonlyMap<string, string> = new Map([
  ['r', 'republican'],
  ['d', 'democrat'],
])

/** "(R-Texas)", "(D)", ", D-Vt.": the person is a Republican or a Democrat of that state. */
export const partyAfter = ({ tokens }: Pick<Reading, 'tokens'>, { endToken }: Name): Role[] => {
  if (!/^[,([]$/.test(tokens[endToken]?.normal ?? '')) return []
  const role = PARTIES.get(tokens[endToken + 1]?.normal ?? '')
  const [mark, state] = [tokens[endToken + 2]?.normal, tokens[endToken + 3]?.normal]
  if (role === undefined || mark === undefined) return []
  if (mark !== '-') return mark === ')' ? [{ role, words: [] }] : []
  const full = STATE_ABBREVIATIONS.get(`${state?.replace(/\.$/, '')}.`) ?? POSTAL_CODES.get(state ?? '') ?? state ?? ''
  return [{ role, words: full.split(' ') }]
}
