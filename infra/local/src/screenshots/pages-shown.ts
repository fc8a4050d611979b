import type { ShownEvent } from './read-api.js'

/** A page and the name that its pictures get. */
export interface ShownPage {
  name: string
  path: string
}

/** What a first visit sees. */
export const EMPTY_PAGES: readonly ShownPage[] = [
  { name: 'empty-events', path: '/' },
  { name: 'empty-feeds', path: '/feeds' },
  { name: 'empty-outlets', path: '/outlets' },
  { name: 'empty-search', path: '/search?q=ferry' },
  { name: 'empty-jobs', path: '/jobs' },
]

/** Every page and view, of the event that most articles report. */
export function pagesShown({ id, articles: [first, second] }: ShownEvent): ShownPage[] {
  const [one = '', other = ''] = [first?.id, second?.id].map((articleId) => encodeURIComponent(articleId ?? ''))
  const event = `/events/${encodeURIComponent(id)}`
  return [
    { name: 'events', path: '/' },
    { name: 'event', path: event },
    { name: 'ledger', path: `${event}?view=ledger` },
    { name: 'side', path: `${event}?view=side` },
    { name: 'boards', path: `${event}?view=boards` },
    { name: 'between', path: `${event}/between?a=${one}.1&b=${other}.1` },
    { name: 'versions', path: `${event}/versions` },
    { name: 'print', path: `${event}/print` },
    { name: 'fix', path: `${event}/fix` },
    { name: 'fix-other', path: `${event}/fix/other` },
    { name: 'fix-preview', path: `${event}/fix/preview?kind=split&article=${one}` },
    { name: 'article', path: `/articles/${one}` },
    { name: 'outlet', path: `/outlets/${encodeURIComponent(first?.outlet.id ?? '')}` },
    { name: 'outlets', path: '/outlets' },
    { name: 'feeds', path: '/feeds' },
    { name: 'search', path: '/search?q=ferry' },
    { name: 'search-nothing', path: '/search?q=zeppelin' },
    { name: 'compare', path: '/compare' },
    { name: 'groups', path: '/groups' },
    { name: 'alerts', path: '/alerts' },
    { name: 'webhooks', path: '/alerts/webhooks' },
    { name: 'sign-in', path: '/sign-in' },
    { name: 'api', path: '/api/docs' },
    { name: 'about', path: '/about' },
    { name: 'quality', path: '/quality' },
    { name: 'jobs', path: '/jobs' },
    { name: 'not-found', path: '/events/nothing' },
  ]
}
