import { METHOD } from '@parallax/model'
import { expect, test } from 'vitest'
import { isOlderMethod } from './is-older-method.js'

test('a method is older than those with a higher number, and than no other', () => {
  expect(isOlderMethod('parallax-9', 'parallax-10')).toBe(true)
  expect(isOlderMethod('parallax-10', 'parallax-9')).toBe(false)
  expect(isOlderMethod('parallax-10', 'parallax-10')).toBe(false)
  expect(isOlderMethod('by hand', 'parallax-1')).toBe(true)
})

test('the method in use has a number', () => {
  expect(isOlderMethod('parallax-0', METHOD)).toBe(true)
})
