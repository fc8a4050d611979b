export type { StarterList } from './starter-list.js'
export { starterListOpml } from './starter-list-opml.js'
export { starterLists } from './starter-lists.js'
