import type { Slot } from '../slot.js'

/** What stands around every page. */
export const layout = {
  name: 'Parallax',
  title: (page: string) => `${page} · Parallax`,
  skip: 'Skip to the content',
  pages: 'Pages',
  sections: { events: 'Events', compare: 'Compare', feeds: 'Feeds', outlets: 'Outlets', quality: 'Quality' },
  searchLabel: 'Search events, articles, facts and speakers',
  searchHint: 'Search facts, people, articles',
  promise: 'Every mark is a verbatim span of a source. No outlet is rated. A missing mark proves nothing.',
  about: 'About this method',
  jobs: 'Jobs',
  zone: (zone: Slot) => <>Times are in {zone}.</>,
  utc: 'UTC',
  /** The script that knows the reader's zone puts its name in place of `{zone}`. */
  yourZone: 'your zone, {zone}',
}
