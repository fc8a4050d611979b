import { expect, it } from 'vitest'
import { findFeedLinks } from './find-feed-links.js'

it('feeds of a page are found by type, absolute, once each, feeds of comments last', () => {
  const html = `<html><head><base href="https://cdn.example/news/">
    <link rel="alternate" type="application/rss+xml" title="Comments" href="comments.xml">
    <LINK REL="Alternate Home" TYPE="application/atom+xml; charset=utf-8" TITLE="All  news" HREF="all.xml">
    <link rel="alternate" type="application/feed+json" href="/feed.json"><link rel="alternate" type="application/atom+xml" href="all.xml">
    <link rel="alternate" type="text/html" hreflang="de" href="/de"><link rel="stylesheet" type="application/rss+xml" href="/no">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"><link rel="alternate" type="application/rss+xml"></head>`
  expect(findFeedLinks(html, 'https://news.example/')).toEqual([
    { url: 'https://cdn.example/news/all.xml', title: 'All news' },
    { url: 'https://cdn.example/feed.json', title: null },
    { url: 'https://cdn.example/news/comments.xml', title: 'Comments' },
  ])
})
