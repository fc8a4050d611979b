import { describe, expect, it } from 'vitest'
import { isSameStory } from './is-same-story.js'

const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`
const told = (title: string, hour: number | null) => ({ title, publishedAt: hour === null ? null : at(hour) })

describe('an entry with the guid of another', () => {
  it.each<[string, string, number | null, string, number | null]>([
    ['an edited headline', 'Ferry sinks off Port Selwyn', 9, 'At least 18 dead as ferry sinks off Port Selwyn', 11],
    ['an edited headline in Japanese', '港でフェリーが沈没、十二人死亡', 9, '港でフェリーが沈没、十八人死亡', 11],
    ['another headline of the same moment', 'Ferry sinks', 9, 'What we know so far', 9],
    ['no headline to tell by', '...', 9, 'What we know so far', 11],
  ])('is the same story: %s', (_, one, hour, other, later) =>
    expect(isSameStory(told(one, hour), told(other, later))).toBe(true),
  )

  it.each<[string, string, number | null, string, number | null]>([
    [
      'another headline at another time',
      'Ferry sinks off Port Selwyn',
      9,
      'Council votes to close the old slipway',
      11,
    ],
    ['in Japanese', '港でフェリーが沈没', 9, '市議会が予算を可決', 11],
    ['with no time', 'Ferry sinks off Port Selwyn', null, 'Council votes to close the old slipway', null],
  ])('is another story: %s', (_, one, hour, other, later) =>
    expect(isSameStory(told(one, hour), told(other, later))).toBe(false),
  )
})
