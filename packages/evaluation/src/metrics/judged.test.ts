import { expect, it } from 'vitest'
import { accuracy, balancedAccuracy, macroF1, ofLabel } from './judged.js'

/** yes: 4 in gold, 3 of them found; no: 2 in gold, 1 found. */
const ITEMS = [
  ...['yes', 'yes', 'yes', 'no'].map((found) => ({ gold: 'yes', found })),
  ...['no', 'yes'].map((found) => ({ gold: 'no', found })),
]

it('accuracy is the share of right labels', () => {
  expect(accuracy(ITEMS)).toBeCloseTo(4 / 6, 12)
})

it('balanced accuracy is the mean of the recalls', () => {
  expect(balancedAccuracy(ITEMS)).toBeCloseTo((3 / 4 + 1 / 2) / 2, 12)
  const always = ITEMS.map(({ gold }) => ({ gold, found: 'yes' }))
  expect(balancedAccuracy(always)).toBe(0.5)
})

it('precision, recall and F1 of one label', () => {
  expect(ofLabel(ITEMS, 'no')).toEqual({ precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 })
  expect(ofLabel(ITEMS, 'yes')).toEqual({ precision: 3 / 4, recall: 3 / 4, f1: 3 / 4 })
  expect(ofLabel(ITEMS, 'never')).toEqual({ precision: 0, recall: 0, f1: 0 })
})

it('macro F1 is the mean over the labels of gold, whatever else was found', () => {
  expect(macroF1(ITEMS)).toBeCloseTo((3 / 4 + 1 / 2) / 2, 12)
  // yes: precision 1, recall 1/2; no: never found.
  const items = ['yes', 'other', 'other'].map((found, at) => ({ gold: at < 2 ? 'yes' : 'no', found }))
  expect(macroF1(items)).toBeCloseTo((2 / 3 + 0) / 2, 12)
})
