import { FinalError } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { extractPage } from './extract-page.js'

const ADDRESS = 'https://news.example/2026/bridge'

const TEXT = [
  'The bridge over the harbour was opened on Monday after nine years of work, the city said in a statement.',
  'Some 2,000 people walked across it in the first hour, according to the harbour police, who had expected half as many.',
  '“It is wider than I thought,” said Ada Quay, a crane driver. “And it does not sway.”',
  'Critics point to the cost: 312 million euros, a third more than the council had agreed to in 2017.',
  'Rain is forecast.',
]

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Harbour bridge opens | Harbour News</title><meta property="og:site_name" content="Harbour News">${head}</head><body>
  <header><nav><ul><li><a href="/">World</a></li><li><a href="/">Sign in</a></li></ul></nav></header>
  <div class="cookie-banner"><p>We use cookies to improve your experience. By continuing you accept our terms.</p><button>Accept</button></div>
  <main><article><h1>Harbour bridge opens</h1><p class="byline">By Ada Quay, Harbour staff</p><time datetime="2026-11-23T10:00:00Z">Mon Nov 23 2026</time>
  ${body}</article><aside class="newsletter"><h3>Get our newsletter</h3><p>Sign up for the stories that matter.</p></aside></main>
  <section class="related"><h2>More from Harbour News</h2><ul><li><a href="/x">Crane falls over</a></li></ul></section>
  <footer><p>Copyright Harbour News. All rights reserved.</p></footer></body></html>`

const paragraphs = TEXT.map((text) => `<p>${text}</p>`)

describe('extractPage', () => {
  it('gives the article’s paragraphs in order, and nothing of what stands around them', () => {
    const link = '<p><a href="/y">READ MORE: Crane falls over</a></p>'
    const figure = '<figure><img src="a.jpg"><figcaption>The bridge. Photo: Ada</figcaption></figure>'
    const body = [paragraphs[0], figure, paragraphs[1], link, ...paragraphs.slice(2)].join('\n')
    expect(extractPage(page(body), ADDRESS).paragraphs).toEqual(TEXT)
  })

  it('reads title, byline, date, canonical address and site name', () => {
    const head = '<link rel="canonical" href="/2026/bridge-opens">'
    expect(extractPage(page(paragraphs.join('')), ADDRESS)).toMatchObject({
      title: 'Harbour bridge opens',
      author: 'Ada Quay, Harbour staff',
      publishedAt: '2026-11-23T10:00:00.000Z',
      canonicalUrl: null,
      siteName: 'Harbour News',
    })
    expect(extractPage(page(paragraphs.join(''), head), ADDRESS).canonicalUrl).toBe(
      'https://news.example/2026/bridge-opens',
    )
  })

  it('prefers what JSON-LD and meta elements state', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        { '@type': ['NewsArticle'], headline: 'x', author: [{ name: 'Bo Mole' }, { name: 'Ada Quay' }] },
      ],
    }
    const head = `<meta property="article:published_time" content="2026-11-22T08:00:00+01:00"><script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(extractPage(page(paragraphs.join(''), head), ADDRESS)).toMatchObject({
      author: 'Bo Mole, Ada Quay',
      publishedAt: '2026-11-22T07:00:00.000Z',
    })
  })

  it('words of neighbouring blocks are never glued together, white space is collapsed', () => {
    const body = `${paragraphs.join('')}<div>One<div>two</div>three</div><p>four<br>five<br><br>six   \n seven</p>`
    expect(extractPage(page(body), ADDRESS).paragraphs.slice(TEXT.length)).toEqual([
      'One',
      'two',
      'three',
      'four five',
      'six seven',
    ])
  })

  it('a paragraph that begins with "By" or ends the text with a date stays', () => {
    const body = [...TEXT, 'By noon the last stone had been laid.', 'The next one opens on 3 May 2031.']
    expect(extractPage(page(body.map((text) => `<p>${text}</p>`).join('')), ADDRESS).paragraphs).toEqual(body)
  })

  it('what a page does not state is missing, and a page without an article has no paragraphs', () => {
    expect(extractPage('', ADDRESS)).toEqual({
      title: null,
      author: null,
      publishedAt: null,
      canonicalUrl: null,
      siteName: null,
      paragraphs: [],
    })
  })

  it('scripts and their text are gone, markup in text stays text', () => {
    const body = `${paragraphs.join('')}<script>steal()</script><p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall of the bridge.</p>`
    expect(extractPage(page(body), ADDRESS).paragraphs.at(-1)).toBe(
      'He wrote <script>alert(1)</script> on the wall of the bridge.',
    )
  })
})

describe('hostile pages', () => {
  it('10,000 nested elements are flattened and read in time', () => {
    const started = performance.now()
    const { paragraphs: found } = extractPage(
      page(`${'<div>'.repeat(10_000)}<p>${TEXT[0]}</p>${'</div>'.repeat(10_000)}`),
      ADDRESS,
    )
    expect(found.join(' ')).toContain('nine years of work')
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it.each([
    ['elements', '<p>x</p>'.repeat(30_000)],
    ['closing tags', '</b>'.repeat(100_000)],
    ['characters', 'x'.repeat(6_000_000)],
  ])('too many %s are refused in words, at once', (_, body) => {
    const started = performance.now()
    expect(() => extractPage(page(body), ADDRESS)).toThrow(FinalError)
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})
