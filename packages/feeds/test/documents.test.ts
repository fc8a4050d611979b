import { FinalError } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import type { BehaviourName } from './hostile/behaviours.js'
import { hostileWorld, PATIENT, textOf } from './hostile/hostile-world.js'

const { get, read, lure } = hostileWorld({ ...PATIENT, maxBytes: 5 * 1024 * 1024 })

const titles = async (name: BehaviourName, argument?: string) =>
  (await read(name, argument)).entries.map(({ title }) => title)

describe('encodings', () => {
  it.each<[string, BehaviourName, string]>([
    ['H-67', 'windows-1251', 'Новости гавани'],
    ['H-67', 'windows-1251-header', 'Новости гавани'],
    ['H-67', 'gb2312', '港口新闻'],
    ['H-67', 'shift_jis', '港のニュース'],
    ['H-67', 'koi8-r', 'Новости гавани'],
    ['H-67', 'euc-kr', '항구 뉴스'],
    ['H-67', 'latin1', 'Zürich öffnet'],
    ['H-67', 'utf-16le', 'Žluťoučký kůň'],
    ['H-67', 'utf-16be', 'Žluťoučký kůň'],
    ['H-68', 'header-lies-about-charset', 'Žluťoučký kůň'],
    ['H-69', 'bogus-charset', 'Žluťoučký kůň'],
    ['H-69', 'base64-charset', 'Bridge opens'],
    ['H-70', 'split-utf8', 'Žluťoučký kůň'],
    ['H-71', 'bom-and-space', 'Bridge opens'],
  ])('%s %s gives the exact title', async (_, name, title) => expect(await titles(name)).toEqual([title]))
})

describe('what a type says does not matter, what bytes are does', () => {
  it.each(['type-html', 'type-png'] as const)('H-65 %s is read as the feed it is', async (name) =>
    expect(await titles(name)).toEqual(['Bridge opens']),
  )

  it.each([
    'html-error',
    'zip',
    'png',
    'pdf',
    'exe',
    'plain-json',
    'json-null',
    'rss-no-channel',
    'meta-refresh',
  ] as const)('H-66 H-55 %s is told to be no feed, in words', async (name) => {
    const failure = read(name, name === 'meta-refresh' ? lure() : undefined)
    await expect(failure).rejects.toThrow(FinalError)
    await expect(failure).rejects.toThrow(/^This address answers/)
  })
})

describe('dialects', () => {
  it.each(['rss-no-version', 'rdf', 'atom03', 'jsonfeed', 'two-roots'] as const)('H-94 %s is read', async (name) =>
    expect(await titles(name)).toEqual(['Bridge opens']),
  )
})

describe('damage costs as little as can be', () => {
  it.each<[BehaviourName, string[]]>([
    ['bare-ampersand', ['AT&T & more']],
    ['truncated', ['Bridge opens']],
    ['unclosed', ['One', 'Two']],
    ['control-characters', ['Bridge opens']],
  ])('H-93 %s keeps what is whole', async (name, expected) => expect(await titles(name)).toEqual(expected))

  it('H-92 one bad date among ten entries costs that date', async () => {
    const { entries } = await read('atom-bad-date')
    expect(entries).toHaveLength(10)
    expect(entries.filter(({ publishedAt }) => publishedAt === null)).toHaveLength(1)
  })

  it('H-90 a date that is none is missing, never invented', async () => {
    expect((await read('bad-dates')).entries.map(({ publishedAt }) => publishedAt)).toEqual(Array(6).fill(null))
    expect((await read('cest-date')).entries[0]?.publishedAt).toBe('2026-07-06T08:00:00.000Z')
  })

  it('H-91 links are absolute http addresses without credentials, or their entry is none', async () => {
    const { entries } = await read('bad-links')
    expect(entries.map(({ url }) => new URL(url).pathname)).toEqual(['/rel', '/x', '/y'])
    expect(entries.map(({ url }) => /^https?:\/\/[^@]+$/.test(url))).toEqual([true, true, true])
  })

  it('H-81 entries that share one guid are all kept', async () => {
    const keys = (await read('same-guid')).entries.map(({ key }) => key)
    expect(new Set(keys).size).toBe(3)
  })
})

describe('H-79 nothing in a document makes anybody fetch anything', () => {
  it.each(['billion-laughs', 'quadratic-blowup', 'xxe-file'] as const)('%s is not expanded', async (name) => {
    const [entry] = (await read(name)).entries
    expect(entry?.title).toBe('Bridge opens')
    expect(entry?.summary ?? '').not.toMatch(/ha|xx|root:/)
    expect((entry?.summary ?? '').length).toBeLessThan(5_001)
  })

  it.each(['xxe-http', 'param-entity', 'external-dtd', 'xinclude', 'stylesheet'] as const)(
    '%s reaches no one',
    async (name) => expect(await titles(name, lure())).toEqual(['Bridge opens']),
  )

  it('H-42 a Refresh header is not followed', async () =>
    expect(textOf(await get('refresh-header', lure()))).toContain('Bridge opens'))

  it('H-80 P-17 elements named like parts of JavaScript pollute nothing', async () => {
    const [entry] = (await read('proto-elements')).entries
    expect(entry?.title).toBe('Bridge opens')
    expect(Object.getPrototypeOf(entry)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })
})

describe('size and depth', () => {
  it('H-72 P-48 of 60,000 items 300 are kept', async () => {
    expect((await read('items-100k')).entries).toHaveLength(300)
  })

  it('H-73 a title without end is cut between words', async () => {
    const [title = ''] = await titles('long-title')
    expect(title.length).toBeLessThanOrEqual(1_001)
    expect(title).toMatch(/ Bridge…$/)
  })

  it.each(['deep-100k', 'deep-mismatched'] as const)('H-74 %s is refused in words', async (name) => {
    await expect(read(name)).rejects.toThrow('This feed is nested too deeply to be read.')
  })

  it('H-75 100,000 attributes are no obstacle', async () => expect(await titles('attr-100k')).toEqual(['Bridge opens']))

  it('H-76 tags without an end in a description are read', async () =>
    expect(await titles('redos-description')).toEqual(['Bridge opens']))
})
