import { describe, expect, it } from 'vitest'
import { declaredHub } from './link-header.js'

const BASE = 'https://harbour.example/feed?page=1'
const FOUND = { hub: 'https://hub.example/', topic: 'https://harbour.example/feed' }

describe('the hub that a Link header declares', () => {
  it.each([
    '<https://hub.example/>; rel="hub", <https://harbour.example/feed>; rel="self"',
    '<https://harbour.example/feed>;rel=self,<https://hub.example/>;rel=hub',
    '<https://hub.example/>; title="a; b"; rel="other HUB", </feed>; rel="self canonical"',
    '<javascript:alert(1)>; rel=hub, <https://hub.example/>; rel=hub, </feed>; rel=self, <https://two.example/>; rel=hub',
  ])('%s', (header) => expect(declaredHub(header, BASE)).toEqual(FOUND))

  it.each([
    '',
    '<https://hub.example/>; rel="hub"',
    '<https://harbour.example/feed>; rel="self"',
    '<https://hub.example/>; rel="hubs", </feed>; rel="self"',
    '<file:///etc/passwd>; rel=hub, </feed>; rel=self',
    '<http://[>; rel=hub, </feed>; rel=self',
    'hub, self, <<>>; ; rel',
  ])('none: %s', (header) => expect(declaredHub(header, BASE)).toBeNull())

  it('is found or not in linear time', () => {
    const started = performance.now()
    for (const part of ['<', '<>', ';rel=', '; rel="', '<a>;', ' \t']) declaredHub(part.repeat(100_000), BASE)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
