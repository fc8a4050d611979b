import type { DemoArticle, Edition } from '../edition.js'
import { escapeMarkup } from '../escape-markup.js'

/** What an article page is made of; the article is as it stands now, after a silent edit if there was one. */
export type ArticlePage = { edition: Edition; article: DemoArticle; siteUrl: string }

export type PageWriter = (page: ArticlePage) => string

const RELATED_MAX = 6

/** A whole HTML document around a body, with the metadata an article page usually has. */
export function articleDocument({ edition, article, siteUrl }: ArticlePage, body: string): string {
  const at = article.publishedAt.toISOString()
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(article.title)} | ${escapeMarkup(edition.outlet.name)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeMarkup(article.title)}">
<meta property="og:site_name" content="${escapeMarkup(edition.outlet.name)}">
<meta property="article:published_time" content="${at}">
<meta name="author" content="${escapeMarkup(article.byline)}">
<link rel="canonical" href="${siteUrl}${article.path}">
<style>body{font:18px/1.5 Georgia,serif;max-width:44rem;margin:0 auto;padding:0 1rem}nav ul{display:flex;gap:1rem;list-style:none;padding:0}</style>
</head>
<body>
${body}
</body>
</html>
`
}

export function paragraphsHtml(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`).join('\n')
}

export function navigationHtml({ edition }: ArticlePage): string {
  const links = edition.outlet.sections.map((section) => `<li><a href="/">${escapeMarkup(section)}</a></li>`)
  return `<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>`
}

/** Links to the outlet's other articles, the newest first. */
export function relatedHtml({ edition, article }: ArticlePage): string {
  const others = edition.articles.filter((other) => other.path !== article.path).slice(0, RELATED_MAX)
  return `<ul>${others.map((other) => `<li><a href="${other.path}">${escapeMarkup(other.title)}</a></li>`).join('')}</ul>`
}

export function timeHtml(article: DemoArticle): string {
  const at = article.publishedAt.toISOString()
  return `<time datetime="${at}">${at.slice(0, 10)} ${at.slice(11, 16)} UTC</time>`
}
