import type { Revision } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { BetweenQuery } from '../../src/pages/between/between-query.js'
import { betweenView } from '../../src/pages/between/between-view.js'

const revision = (articleId: string, number: number, title: string, text: string): Revision => ({
  ...{ id: `${articleId}-${number}`, articleId, number, title },
  ...{ paragraphs: [text], seenAt: `2031-05-04T0${number}:00:00.000Z` },
})

const articleOf = (id: string, name: string, ...revisions: Revision[]) => ({
  article: { id, outlet: { id: `o-${id}`, name } },
  revisions,
})

const LANTERN = articleOf('a', 'The Lantern', revision('a', 1, 'Ferry late', 'The ferry was an hour late.'))
const HERALD = articleOf(
  'b',
  'Skerra Herald',
  revision('b', 1, 'Ferry late', 'The ferry was two hours late.'),
  revision('b', 2, 'Ferry very late', 'The ferry was three hours late.'),
)

const words = (query: object): string => {
  const view = betweenView([LANTERN, HERALD], BetweenQuery.parse(query))
  return view ? `${view.a.words} | ${view.b.words}` : ''
}

describe('two versions', () => {
  it('are the last change of one outlet where nobody chose, and the first two outlets where nobody changed anything', () => {
    expect(words({})).toBe('Skerra Herald, revision 1 of 2 | Skerra Herald, revision 2 of 2')
    const other = articleOf('c', 'The Courier', revision('c', 1, 'Ferry', 'Late.'))
    const view = betweenView([LANTERN, other], BetweenQuery.parse({}))
    expect([view?.a.words, view?.b.words]).toEqual(['The Lantern', 'The Courier'])
  })

  it('are those asked for, of two outlets too, with what is only in each', () => {
    const view = betweenView([LANTERN, HERALD], BetweenQuery.parse({ a: 'a.1', b: 'b.2' }))
    expect(view?.text?.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text.trim()}`)).toEqual(
      ['removed an hour', 'added three hours'],
    )
    expect(view?.title?.some(({ kind, text }) => kind === 'added' && text.trim() === 'very')).toBe(true)
  })

  it('leave out what is no version', () => {
    expect(words({ a: 'nothing', b: ['x', 'y'] })).toBe(words({}))
    expect(words({ a: 'a.7', b: 'zz.1' })).toBe(words({}))
  })

  it('say so where they are the same, and where there are none', () => {
    const same = betweenView([LANTERN, HERALD], BetweenQuery.parse({ a: 'a.1', b: 'a.1' }))
    expect([same?.title, same?.text]).toEqual([null, null])
    expect(betweenView([LANTERN], BetweenQuery.parse({}))).toBeUndefined()
  })
})
