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
      modifiedAt: null,
      canonicalUrl: null,
      siteName: null,
      paragraphs: [],
      access: 'none',
      credit: null,
      language: null,
    })
  })

  it('scripts and their text are gone, markup in text stays text', () => {
    const body = `${paragraphs.join('')}<script>steal()</script><p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall of the bridge.</p>`
    expect(extractPage(page(body), ADDRESS).paragraphs.at(-1)).toBe(
      'He wrote <script>alert(1)</script> on the wall of the bridge.',
    )
  })
})

describe('what is around the article', () => {
  const long = TEXT.slice(0, 4).map((text) => `<p>${text}</p>`)
  const among = (extra: string) =>
    extractPage(page([long[0], extra, ...long.slice(1)].join('\n')), ADDRESS).paragraphs.filter(
      (line) => !TEXT.includes(line),
    )

  it.each([
    ['a caption by a name in camel case', '<div class="InlineImage-imageEmbedCaption">The bridge on Monday.</div>'],
    [
      'a rail of teasers',
      '<div class="rail__item"><h3>RANDY ANDY</h3><span>Prince parties again</span><a href="/x"></a></div>',
    ],
    ['a line of links', '<p>Tags <a href="/a">bridges</a>, <a href="/b">harbours</a>, <a href="/c">openings</a></p>'],
    ['a call to sign up', '<p>Sign up for our free daily newsletter, delivered to your inbox.</p>'],
    ['an advert', '<p>Advert</p>'],
    [
      'a caption in the words of an agency',
      '<p>In this Dec. 12, 2006, file photo, made available by the port, cranes lift the first stone.</p>',
    ],
    ['a promise for the inbox', '<p>Let our news meet your inbox. The stories that matter, every weekday.</p>'],
    [
      'where to follow the outlet',
      '<p>Ada Quay’s book about harbours is out now. Follow us on Twitter @harbournews or on Facebook.</p>',
    ],
    ['a call to comment', '<p>Join the conversation...</p>'],
    ['a heading of videos', '<h3>Top Video</h3>'],
    ['when it was updated, by the clock alone', '<p>Updated at 1:23 p.m.</p>'],
    ['what a site says of its contents', '<p>The contents of this site are ©2026 Harbour Publishing Corp.</p>'],
    ['a bare address', '<p>https://news.example/2026/bridge</p>'],
    ['a date of another language', '<p>sexta-feira, 22 de outubro de 2010 às 20:13</p>'],
    ['a German date', '<p>Dienstag, 24. November 2026, 15:04 Uhr</p>'],
  ])('%s is left out', (_, extra) => expect(among(extra)).toEqual([]))

  it.each([
    ['a date in a sentence', 'It was to open on 3 May 2025.'],
    ['a sentence with one link', 'The <a href="/x">city council</a> agreed to that in 2017.'],
    ['a sentence about an inbox', 'The mail landed in the inbox of the mayor, who did not read it.'],
    ['a sentence about followers', 'The mayor asked the city to follow him on Twitter.'],
    ['a sentence about a photo', 'The mayor is not in this photo of the bridge.'],
    ['a sentence with a time of day', 'It opened at 1:23 p.m.'],
    ['a sentence that is nearly all link', '<a href="/x">The council had agreed to that in 2017, it said</a> again.'],
  ])('%s stays', (_, text) => expect(among(`<p>${text}</p>`)).toHaveLength(1))

  it('what is shown only when a name is pointed at is left out, the name stays', () => {
    const card = (name: string) =>
      `<span class="${name}"><a href="/p">Ada Quay</a> <a href="/1">Crane falls over</a> <a href="/2">Ferry late</a></span>`
    const person = (name: string) =>
      among(
        `<p>The engineer <span class="rollover-people"><a href="/p">Ada Quay</a>${card(name)}</span> agreed to it.</p>`,
      )
    for (const name of ['rollover-people-block', 'tooltip-content', 'tooltiptext', 'popover', 'hovercard__panel'])
      expect(person(name)).toEqual(['The engineer Ada Quay agreed to it.'])
  })

  it('a quoted post of a social network stays, whatever it is wrapped in', () => {
    const post =
      '<div class="social-media-embed"><blockquote class="twitter-tweet"><p>What a bridge this is! <a href="https://t.example/1">https://t.example/1</a></p>— Ada (@ada) <a href="https://t.example/2">November 23, 2026</a></blockquote></div>'
    expect(among(post).join(' ')).toContain('What a bridge this is!')
  })

  it('a table of figures is read row by row, one that lays out a page is not', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const figures = `<table>${row('Year', 'Cost')}${row('2017', '240 million')}${row('2021', '280 million')}${row('2026', '312 million')}</table>`
    expect(among(figures)).toEqual(['Year Cost', '2017 240 million', '2021 280 million', '2026 312 million'])
  })
})

describe('facts beside the text', () => {
  const head = (data: object, more = '') =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>${more}`

  it('modified date, language and wire credit', () => {
    const found = extractPage(
      page(
        `<p>LONDON (Reuters) - ${TEXT[0]}</p>${paragraphs.slice(1).join('')}`,
        head({ datePublished: '2026-11-22T08:00:00Z', dateModified: '2026-11-23T09:00:00Z', inLanguage: 'en-GB' }),
      ),
      ADDRESS,
    )
    expect(found).toMatchObject({
      modifiedAt: '2026-11-23T09:00:00.000Z',
      language: 'en',
      credit: 'Reuters',
      access: 'full',
    })
  })

  it('a change before the publication is none', () => {
    const dates = { datePublished: '2026-11-22T08:00:00Z', dateModified: '2026-11-20T09:00:00Z' }
    expect(extractPage(page(paragraphs.join(''), head(dates)), ADDRESS).modifiedAt).toBeNull()
  })

  it('the text in JSON-LD stands in where the page shows far less of it', () => {
    const body = Array.from({ length: 12 }, (_, n) => `${TEXT[n % 4]}`).join('\n')
    const found = extractPage(page('<div id="story"></div>', head({ articleBody: body })), ADDRESS)
    expect(found.paragraphs).toHaveLength(12)
  })
})

describe('how much of an article a page gives', () => {
  const free = (isAccessibleForFree: boolean | string, more: object = {}) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', isAccessibleForFree, ...more })}</script>`
  const accessOf = (html: string) => extractPage(html, ADDRESS).access

  it.each<[string, string, string]>([
    ['full', 'all of it', page(paragraphs.join(''))],
    ['full', 'a long text that is said to cost', page(paragraphs.join('').repeat(8), free(false))],
    [
      'full',
      'a free text under a banner for subscribers',
      page(`${paragraphs.join('')}<div class="paywall-banner"></div>`, free(true)),
    ],
    ['paywall', 'a short text that is said to cost', page(paragraphs.join(''), free('False'))],
    [
      'paywall',
      'a text that asks to subscribe',
      page(`${paragraphs.join('')}<div class="paywall"><p>Subscribe to continue reading.</p></div>`),
    ],
    ['snippet', 'far fewer words than the page counts', page(paragraphs.join(''), free(true, { wordCount: 900 }))],
    ['browser', 'an empty root', '<html><body><div id="root"></div><script src="/app.js"></script></body></html>'],
    [
      'browser',
      'a request for JavaScript',
      '<html><body><noscript>You need to enable JavaScript to run this app.</noscript><div></div></body></html>',
    ],
    ['none', 'nothing', '<html><body><nav><a href="/">Home</a></nav></body></html>'],
  ])('%s: %s', (access, _, html) => expect(accessOf(html)).toBe(access))
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
