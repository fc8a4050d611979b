import type { FindingOf, StatedValue } from '@parallax/model'

type Relation = FindingOf<'number'>['relation']

/** How a difference between numbers is said, and which colour and shape it has. */
export const RELATIONS: Record<Relation, { words: string; tone: 'conflict' | 'differs' }> = {
  conflict: { words: 'cannot both be true', tone: 'conflict' },
  superseded: { words: 'overtaken by a later figure', tone: 'differs' },
  bound: { words: 'one is a limit, both may hold', tone: 'differs' },
  rounding: { words: 'the same, rounded', tone: 'differs' },
}

const below = (a: number | null, b: number | null): boolean => a !== null && b !== null && a < b

/** Whether no number lies in both ranges. An open end reaches as far as it takes. */
export const cannotBothHold = (a: StatedValue, b: StatedValue): boolean => below(a.high, b.low) || below(b.high, a.low)
