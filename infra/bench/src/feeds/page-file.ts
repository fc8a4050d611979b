import { reportOf, storyOf } from '../news/story.js'

const SENTENCES = 40
const LINKS = 60

const links = (page: number, name: string): string =>
  Array.from({ length: LINKS }, (_, n) => {
    const { title } = reportOf(storyOf(page * LINKS + n), 0, 3)
    return `<li class="${name}-item"><a href="/${name}/${n}"><span>${title}</span></a></li>`
  }).join('')

/** Article page number `page` of an invented press, with the menus, boxes and scripts that stand around articles. */
export const pageFile = (page: number): string => {
  const { title, paragraphs } = reportOf(storyOf(page), 0, SENTENCES)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    author: { name: 'A Reporter' },
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Outlet</title>
<meta property="og:title" content="${title}"><meta property="article:published_time" content="2026-03-01T12:00:00Z">
<script type="application/ld+json">${JSON.stringify(data)}</script>
<script>${'window.dataLayer.push({event:"view"});'.repeat(400)}</script></head>
<body><header><nav><ul>${links(page, 'menu')}</ul></nav></header><main><article><h1>${title}</h1>
<p class="byline">By A Reporter</p>${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}
<aside class="related"><h2>More on this</h2><ul>${links(page + 1, 'related')}</ul></aside></article></main>
<footer><ul>${links(page + 2, 'footer')}</ul><p>All rights reserved.</p></footer></body></html>`
}
