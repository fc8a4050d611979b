import type { Edition } from '../edition.js'
import { escapeMarkup } from '../escape-markup.js'
import { FEED_FORMATS } from '../feeds/feed-format.js'

/** The front page: the outlet's articles, and the link by which a reader finds the feed. */
export function homePage({ outlet, articles }: Edition): string {
  const name = escapeMarkup(outlet.name)
  const items = articles.map((article) => `<li><a href="${article.path}">${escapeMarkup(article.title)}</a></li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name}: ${escapeMarkup(outlet.tagline)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="alternate" type="${FEED_FORMATS[outlet.format].linkType}" title="${name}" href="${outlet.feedPath}">
<style>body{font:18px/1.5 Georgia,serif;max-width:44rem;margin:0 auto;padding:0 1rem}</style>
</head>
<body>
<header><h1>${name}</h1><p>${escapeMarkup(outlet.tagline)}</p></header>
<main><ul>
${items.join('\n')}
</ul></main>
<footer><p>${name} is a fictional outlet.</p></footer>
</body>
</html>
`
}
