import { describe, expect, it } from 'vitest'
import { entailmentOf } from './entailment-of.js'

const TEXT = 'Hallam Minerals, which owns the Lowmoor pit, said on Friday that all nine miners had been rescued.'

describe('entailmentOf', () => {
  it('follows what the text says in other words', () => {
    expect(entailmentOf(TEXT, 'Hallam Minerals owns the Lowmoor pit.')).toBe('entailment')
  })

  it('does not follow what names someone new', () => {
    expect(entailmentOf(TEXT, 'Owen Pryde led the brigade into the tunnel of Aldermere.')).toBe('unknown')
  })

  it('is contradicted by a negation of what it says', () => {
    expect(entailmentOf(TEXT, 'Hallam Minerals does not own the Lowmoor pit.')).toBe('contradiction')
  })
})
