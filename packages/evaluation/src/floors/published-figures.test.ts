import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { METHOD } from '@parallax/model'
import { publishedFigures } from '@parallax/quality'
import { describe, expect, it } from 'vitest'
import { figureKey } from '../report/figure-key.js'
import { knownFor } from '../report/published.js'
import { FloorsFile } from './floors.js'

const FLOORS = fileURLToPath(new URL('../../floors.json', import.meta.url))

const { tolerance, floors } = FloorsFile.parse(JSON.parse(readFileSync(FLOORS, 'utf8')))
const { method, figures } = publishedFigures()

describe('the published figures', () => {
  it('are of this method, each with a floor and each floor with a figure', () => {
    expect(method).toBe(METHOD)
    expect(figures.map(figureKey).sort()).toEqual(Object.keys(floors).sort())
  })

  it('are not below their floors, nor better than what the floors were pinned at', () => {
    const apart = figures.filter((figure) => Math.abs(figure.value - (floors[figureKey(figure)] ?? 0)) > tolerance)
    expect(apart).toEqual([])
  })

  it('stand beside the baselines and the best in print that evaluation knows', () => {
    for (const figure of figures) expect(figure).toMatchObject(knownFor(figureKey(figure)))
  })
})
