import type { FindingOf, StatedValue } from '@parallax/model'
import { words } from '../../words/index.js'

const { relations } = words.findings

type Relation = FindingOf<'number'>['relation']

/** How a difference between numbers is said, and which colour and shape it has. */
export const RELATIONS: Record<Relation, { words: string; tone: 'conflict' | 'differs' }> = {
  conflict: { words: relations.conflict, tone: 'conflict' },
  superseded: { words: relations.superseded, tone: 'differs' },
  bound: { words: relations.bound, tone: 'differs' },
  rounding: { words: relations.rounding, tone: 'differs' },
}

const below = (a: number | null, b: number | null): boolean => a !== null && b !== null && a < b

/** Whether no number lies in both ranges. An open end reaches as far as it takes. */
export const cannotBothHold = (a: StatedValue, b: StatedValue): boolean => below(a.high, b.low) || below(b.high, a.low)
