import type { Link } from '../slot.js'

/** What a first visit sees. */
export const start = {
  same: 'Same event, different words',
  what: 'Parallax reads the feeds you choose, finds the articles that tell the same event, and shows which facts they share and where they part: numbers, omissions, wording, headlines. Every mark is a quotation.',
  onTheirWay: 'The first articles are on their way',
  soon: 'Your feeds are subscribed. Articles appear here as soon as their texts are read; events of two outlets and more are compared at once. Look again in a minute, or see how the feeds are doing.',
  seeFeeds: 'See the feeds',
  subscribe: 'Subscribe a feed',
  twoOutlets:
    'Two outlets that cover the same news are enough for a first comparison. The address may be a feed, or a page that links one.',
  fromList: 'Start from a list',
  allLists: (count: number) => `All ${count} lists: by region, by kind of outlet, in other languages`,
  compareYours: 'Compare what you have',
  twoAddresses: (compare: Link) => (
    <>Two addresses of articles, or two texts, are compared at once: {compare('compare now')}.</>
  ),
  demo: 'Look at the demo',
  runDemo: () => (
    <>
      Six and more invented outlets tell invented events, all on this machine: stop this one and run{' '}
      <code>npm run demo</code>.
    </>
  ),
}
