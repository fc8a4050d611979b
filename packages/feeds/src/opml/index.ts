export type { OpmlOutline } from './outline.js'
export { readOpml } from './read-opml.js'
export { type OpmlFeed, writeOpml } from './write-opml.js'
