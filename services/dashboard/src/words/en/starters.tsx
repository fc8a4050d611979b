import type { StarterList } from '@parallax/feeds/starter'
import { figure } from './number-words.js'

const BY: Record<StarterList['by'], (count: number) => string> = {
  region: (count) => `By region (${count})`,
  kind: (count) => `By kind of outlet (${count})`,
  language: (count) => `In other languages (${count})`,
}

/** Lists of feeds to begin with. What a list is called and is about stands in the list. */
export const starters = {
  heading: 'Lists to start from',
  unchecked:
    'The addresses were gathered from public lists and not checked one by one; a feed that does not answer is left out. No outlet is rated. Remove any of them later, or get a list as OPML, edit it and import it.',
  by: BY,
  names: (names: readonly string[], more: number) =>
    [...names, ...(more > 0 ? [`and ${figure(more)} more`] : [])].join(' · '),
  subscribing: 'Subscribing …',
  subscribeThese: (count: number, list: string) => (
    <>
      Subscribe these {count}
      <span class="unseen"> feeds: {list}</span>
    </>
  ),
  download: (list: string) => (
    <>
      Get as OPML
      <span class="unseen">: {list}</span>
    </>
  ),
  noList: 'There is no such list of feeds.',
}
