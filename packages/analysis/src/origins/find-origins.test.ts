import { read } from '@parallax/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOrigins, type OriginArticle } from './find-origins.js'

const WIRE = `The old bridge over the Lenn closed on Monday after engineers found cracks in two of its six piers.
Traffic is being sent over the ferry road, which adds about forty minutes to the journey between the two towns.
The county has set aside three million crowns for repairs and expects the crossing to stay shut until the spring.
Shop owners on the eastern bank said they feared for the winter trade and asked for a temporary footbridge.`

const OTHER = `Drivers face long detours this winter: the Lenn crossing is shut, and nobody can say for how long.
Inspectors who went down to the piers last week came back with pictures of cracks as wide as a hand.
A footbridge is what the traders want; the county says it will look at the price.
Until then buses go round by the ferry, hourly instead of every ten minutes.`

const SPEECH =
  '“We built this bridge with our own hands, we paid for every stone of it, and we shall not stand by while the county lets it fall into the river for want of a few crowns and a little care in the dry months.”'

const article = (id: string, text: string): OriginArticle => ({ id, reading: read(text) })
const groups = (articles: OriginArticle[]): string[][] => findOrigins(articles).map(({ articleIds }) => articleIds)

describe('origins', () => {
  it('a copy belongs to the article that comes first, whatever its headline and length', () => {
    const trimmed = WIRE.split('\n').slice(0, 3).join('\n')
    const touched = WIRE.replace('closed on Monday', 'was closed Monday').replace(
      'about forty minutes',
      'up to an hour',
    )
    const origins = findOrigins([article('a', WIRE), article('c', touched), article('b', trimmed)])
    expect(origins).toHaveLength(1)
    expect(origins[0]).toMatchObject({ id: 'a', firstArticleId: 'a', articleIds: ['a', 'c', 'b'] })
    const [first, edited, shortened] = origins[0]?.sharedWithFirst ?? []
    expect(first).toBe(1)
    expect(shortened).toBe(1)
    expect(edited).toBeGreaterThan(0.7)
    expect(edited).toBeLessThan(1)
  })

  it('two reports of one event in their own words are two origins', () => {
    expect(groups([article('a', WIRE), article('b', OTHER)])).toEqual([['a'], ['b']])
  })

  it('a long quotation that both print makes no copy', () => {
    const shared = [
      article('a', `${OTHER}\n${SPEECH}\n${SPEECH}`),
      article('b', `The mayor spoke.\n${SPEECH}\nHe left at noon.`),
    ]
    expect(groups(shared)).toEqual([['a'], ['b']])
  })

  it('copies of copies are one family, named for the first of them', () => {
    const lines = [...WIRE.split('\n'), ...OTHER.split('\n')]
    const part = (from: number, to: number): string => lines.slice(from, to).join('\n')
    expect(groups([article('m', part(0, 4)), article('b', part(4, 8)), article('z', part(2, 6))])).toEqual([
      ['m', 'b', 'z'],
    ])
  })

  it('texts too short to tell, and empty ones, are origins of their own', () => {
    expect(
      groups([article('a', 'The bridge is closed.'), article('b', 'The bridge is closed.'), article('c', '')]),
    ).toEqual([['a'], ['b'], ['c']])
  })

  it('every article is in one origin, whatever the order', () => {
    const texts = [WIRE, OTHER, `${WIRE}\n${OTHER}`, SPEECH, 'Short.', WIRE.slice(0, 250)]
    const all = texts.map((text, index) => article(`id${index}`, text))
    const inFamilies = (articles: OriginArticle[]): string[][] =>
      groups(articles)
        .map((family) => [...family].sort())
        .sort()
    const expected = inFamilies(all)
    expect(expected.flat().sort()).toEqual(all.map(({ id }) => id))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(inFamilies(shuffled)).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })
})
