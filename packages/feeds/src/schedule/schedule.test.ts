import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalUrl } from './canonical-url.js'
import { nextRead } from './next-read.js'

describe('canonicalUrl', () => {
  it.each([
    ['HTTPS://News.Example:443/a/?utm_source=x&id=7&fbclid=y#top', 'https://news.example/a/?id=7'],
    ['http://news.example', 'http://news.example/'],
    ['http://news.example./a//', 'http://news.example/a//'],
    ['http://news.example/%7euser/%e4?q=%2f', 'http://news.example/~user/%E4?q=%2F'],
    ['http://news.example/?a=1&&b=2', 'http://news.example/?a=1&b=2'],
    ['http://news.example:8080/a?gclid=1', 'http://news.example:8080/a'],
    ['mailto:desk@news.example', 'mailto:desk@news.example'],
    ['not an address', 'not an address'],
  ])('%s becomes %s', (url, canonical) => expect(canonicalUrl(url)).toBe(canonical))

  it('doing it twice changes nothing, and the host never changes', () => {
    const url = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.webPath().map((path) => `http://a.example${path}`),
    )
    const spelled = fc
      .tuple(url, fc.constantFrom('', '/', '//', '?utm_x=1', '&utm_y=2', '%2f', '%7E', '%', '#x'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(spelled, (address) => {
        const once = canonicalUrl(address)
        expect(canonicalUrl(once)).toBe(once)
        if (URL.canParse(address)) expect(new URL(once).host).toBe(new URL(address).host)
      }),
    )
  })
})

it('an article is read again ever more rarely, and left alone after three days', () => {
  const firstReadAt = new Date('2026-11-24T10:00:00Z')
  const visits: number[] = []
  for (let at: Date | null = firstReadAt; at !== null; at = nextRead({ firstReadAt, now: at }))
    visits.push((at.getTime() - firstReadAt.getTime()) / 60_000)
  expect(visits).toEqual([0, 2, 10, 30, 120, 480, 1_440, 4_320])
})
