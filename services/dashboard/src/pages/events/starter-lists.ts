import type { Words } from '../../words/en/index.js'

/** Feeds to begin with, in groups that often report the same events. Each is an ordinary subscription. */
export interface StarterList {
  id: keyof Words['start']['listTitles']
  feeds: readonly { outlet: string; url: string }[]
}

export const STARTER_LISTS: readonly StarterList[] = [
  {
    id: 'world',
    feeds: [
      { outlet: 'BBC News', url: 'https://feeds.bbci.co.uk/news/world/rss.xml' },
      { outlet: 'Al Jazeera', url: 'https://www.aljazeera.com/xml/rss/all.xml' },
      { outlet: 'Deutsche Welle', url: 'https://rss.dw.com/rdf/rss-en-world' },
      { outlet: 'NPR', url: 'https://feeds.npr.org/1004/rss.xml' },
      { outlet: 'Dawn', url: 'https://www.dawn.com/feeds/world' },
      { outlet: 'ABC News (Australia)', url: 'https://www.abc.net.au/news/feed/51120/rss.xml' },
    ],
  },
  {
    id: 'middle-east',
    feeds: [
      { outlet: 'BBC News', url: 'https://feeds.bbci.co.uk/news/world/middle_east/rss.xml' },
      { outlet: 'Haaretz', url: 'https://www.haaretz.com/srv/middle-east-news-rss' },
      { outlet: 'Arab News', url: 'https://www.arabnews.com/cat/1/rss.xml' },
      { outlet: 'Middle East Eye', url: 'https://www.middleeasteye.net/rss' },
      { outlet: 'Daily Sabah', url: 'https://www.dailysabah.com/rss/politics' },
      { outlet: 'France 24', url: 'https://www.france24.com/en/middle-east/rss' },
    ],
  },
  {
    id: 'united-kingdom',
    feeds: [
      { outlet: 'BBC News', url: 'https://feeds.bbci.co.uk/news/uk/rss.xml' },
      { outlet: 'The Guardian', url: 'https://www.theguardian.com/uk-news/rss' },
      { outlet: 'The Telegraph', url: 'https://www.telegraph.co.uk/rss.xml' },
      { outlet: 'The Independent', url: 'https://www.independent.co.uk/rss' },
      { outlet: 'Sky News', url: 'https://feeds.skynews.com/feeds/rss/home.xml' },
    ],
  },
]
