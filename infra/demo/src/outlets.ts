import type { FeedFormat } from './feeds/feed-format.js'
import type { LayoutName } from './pages/layout.js'

export type OutletId =
  | 'meridian-wire'
  | 'harbor-post'
  | 'levant-monitor'
  | 'daily-standard'
  | 'peoples-paper'
  | 'coastal-herald'
  | 'selwyn-radio'
  | 'exchange-ledger'

/** A fictional publisher. Its `articlePath` is its own habit of writing addresses; no two outlets share a path. */
export type DemoOutlet = {
  id: OutletId
  name: string
  tagline: string
  sections: readonly string[]
  feedPath: string
  format: FeedFormat
  layout: LayoutName
  articlePath: (slug: string) => string
}

/** Every outlet of the demo. The order fixes the addresses: the first is 127.0.0.21, the next .22, and so on. */
export const OUTLETS: readonly DemoOutlet[] = [
  {
    id: 'meridian-wire',
    name: 'Meridian Wire',
    tagline: 'The news agency of record',
    sections: ['World', 'Politics', 'Business', 'Disasters', 'Corrections'],
    feedPath: '/feeds/top.xml',
    format: 'rss-full',
    layout: 'agency',
    articlePath: (slug) => `/story/${slug}`,
  },
  {
    id: 'harbor-post',
    name: 'The Harbor Post',
    tagline: 'All the tides, every morning',
    sections: ['World', 'City', 'Business', 'Opinion', 'Food', 'Sign in'],
    feedPath: '/rss.xml',
    format: 'rss-summary',
    layout: 'broadsheet',
    articlePath: (slug) => `/news/${slug}.html`,
  },
  {
    id: 'levant-monitor',
    name: 'Levant Monitor',
    tagline: 'Between the sea and the river',
    sections: ['Region', 'World', 'Culture', 'Economy', 'Long reads'],
    feedPath: '/en/atom.xml',
    format: 'atom',
    layout: 'broadsheet',
    articlePath: (slug) => `/en/article/${slug}`,
  },
  {
    id: 'daily-standard',
    name: 'Daily Standard',
    tagline: 'Plain speaking since 1911',
    sections: ['News', 'Politics', 'Money', 'Comment', 'Sport'],
    feedPath: '/index.rdf',
    format: 'rdf',
    layout: 'tabloid',
    articlePath: (slug) => `/news/article/${slug}`,
  },
  {
    id: 'peoples-paper',
    name: "The People's Paper",
    tagline: 'Owned by its readers',
    sections: ['Struggle', 'World', 'Labour', 'Planet', 'Donate'],
    feedPath: '/feed.json',
    format: 'json-feed',
    layout: 'tabloid',
    articlePath: (slug) => `/paper/${slug}`,
  },
  {
    id: 'coastal-herald',
    name: 'Coastal Herald',
    tagline: 'News from every harbour on the strait',
    sections: ['Harbours', 'Weather', 'Courts', 'Council', 'Notices'],
    feedPath: '/feed.xml',
    format: 'rss-summary',
    layout: 'broadsheet',
    articlePath: (slug) => `/herald/${slug}.html`,
  },
  {
    id: 'selwyn-radio',
    name: 'Selwyn Radio',
    tagline: '97.4 FM, on the hour',
    sections: ['Listen live', 'Bulletins', 'Schedule', 'Contact'],
    feedPath: '/bulletins.atom',
    format: 'atom',
    layout: 'agency',
    articlePath: (slug) => `/bulletin/${slug}`,
  },
  {
    id: 'exchange-ledger',
    name: 'Exchange & Ledger',
    tagline: 'Markets, money and those who move them',
    sections: ['Markets', 'Companies', 'Trade', 'Public money', 'Subscribe'],
    feedPath: '/rss/full.xml',
    format: 'rss-full',
    layout: 'broadsheet',
    articlePath: (slug) => `/ledger/${slug}`,
  },
]
