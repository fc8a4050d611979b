import { describe, expect, it } from 'vitest'
import { EventQuery } from '../../src/pages/event/event-query.js'
import { LAYERS, layersParameter } from '../../src/pages/event/layers.js'

const layersOf = (layers?: unknown) => EventQuery.parse({ layers }).layers

describe('the layers in an address', () => {
  it('are all where it says nothing, or nothing that is understood', () => {
    for (const asked of [undefined, '', 'nonsense', ['x', 'y'], { evil: 1 }, 'x'.repeat(3000)]) {
      expect(layersOf(asked)).toEqual(LAYERS)
    }
  })

  it('are those named, in one order, as a list or as a form sends them', () => {
    expect(layersOf('quotes,numbers')).toEqual(['numbers', 'quotes'])
    expect(layersOf(['none', 'quotes', 'numbers'])).toEqual(['numbers', 'quotes'])
  })

  it('are none where a form was sent with nothing ticked', () => {
    expect(layersOf('none')).toEqual([])
    expect(layersParameter([])).toBe('none')
  })

  it('survive the way into an address and back', () => {
    for (const layers of [[], ['loaded'], ['numbers', 'edits'], LAYERS] as const) {
      expect(layersOf(layersParameter(layers) ?? undefined)).toEqual(layers)
    }
    expect(layersParameter(LAYERS)).toBeNull()
  })
})
