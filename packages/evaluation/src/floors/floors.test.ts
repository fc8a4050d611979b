import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DataFolder } from '../data/data-folder.js'
import { Floors } from './floors.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-floors-'))
  writeFileSync(join(folder, 'rows.jsonl'), '{}\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = (): string => join(folder, 'floors.json')
const floors = (): Floors => new Floors(file(), new DataFolder(folder))
const figure = (value: number, metric = 'f1') => ({
  task: 'task',
  set: 'set',
  setting: null,
  metric,
  value,
  n: 1,
  how: 'rules',
  file: 'rows.jsonl',
  seconds: 0,
})

it('floors are what was measured, never rounded up', () => {
  floors().pin([figure(0.98765), figure(1, 'precision')], { lower: false })
  expect(JSON.parse(readFileSync(file(), 'utf8')).floors).toEqual({ 'task set f1': 0.9876, 'task set precision': 1 })
})

it('a floor goes up with the figure, and not down', () => {
  floors().pin([figure(0.5)], { lower: false })
  floors().pin([figure(0.6)], { lower: false })
  expect(floors().floorOf(figure(0))).toBe(0.6)
  // Within the tolerance there is nothing lost, and nothing is lowered either.
  floors().pin([figure(0.5996)], { lower: false })
  expect(floors().floorOf(figure(0))).toBe(0.6)
  expect(() => floors().pin([figure(0.55)], { lower: false })).toThrow('needs --lower-floors')
  expect(floors().floorOf(figure(0))).toBe(0.6)
  floors().pin([figure(0.55)], { lower: true })
  expect(floors().floorOf(figure(0))).toBe(0.55)
})

it('a figure is below its floor only beyond the tolerance', () => {
  floors().pin([figure(0.6)], { lower: false })
  expect(floors().below([figure(0.5995)])).toEqual([])
  expect(floors().below([figure(0.5994)])).toEqual(['task set f1 is 0.5994, below its floor of 0.6000.'])
  expect(floors().below([figure(0.1, 'unknown')])).toEqual([])
})

it('pinning one figure keeps the floors of the others', () => {
  floors().pin([figure(0.6), figure(0.7, 'recall')], { lower: false })
  floors().pin([figure(0.65)], { lower: false })
  expect(floors().floorOf(figure(0, 'recall'))).toBe(0.7)
})

it('floors hold for the data they were pinned on, and no other', () => {
  floors().pin([figure(0.6)], { lower: false })
  writeFileSync(join(folder, 'rows.jsonl'), '{}\n{}\n')
  expect(floors().floorOf(figure(0.1))).toBeNull()
  expect(floors().below([figure(0.1)])).toEqual([])
  expect(() => floors().pin([figure(0.9)], { lower: false })).toThrow('rows.jsonl is not the file')
  floors().pin([figure(0.2)], { lower: true })
  expect(floors().floorOf(figure(0))).toBe(0.2)
})

it('without a file there are no floors, and none is written until one is pinned', () => {
  expect(floors().floorOf(figure(1))).toBeNull()
  expect(existsSync(file())).toBe(false)
})
