/** Vocabularies that feeds mix; `core` is the feed's own language, `other` one that is not known here. */
export type Vocabulary =
  | 'core'
  | 'atom'
  | 'content'
  | 'dc'
  | 'dcterms'
  | 'itunes'
  | 'media'
  | 'rdf'
  | 'sy'
  | 'xhtml'
  | 'other'

/** By a part of the namespace's address, in lower case: publishers write `www.`, a slash at the end, another case. */
const BY_ADDRESS: readonly (readonly [RegExp, Vocabulary])[] = [
  [/w3\.org\/2005\/atom|purl\.org\/atom\/ns#/, 'atom'],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/, 'sy'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/purl\.org\/dc\/elements|purl\.org\/metadata\/dublin_core/, 'dc'],
  [/itunes\.com\/dtds\/podcast/, 'itunes'],
  [/search\.yahoo\.com\/mrss|tools\.search\.yahoo\.com/, 'media'],
  [/w3\.org\/1999\/02\/22-rdf-syntax/, 'rdf'],
  [/w3\.org\/1999\/xhtml|w3\.org\/tr\/rec-html/, 'xhtml'],
  [
    /purl\.org\/(net\/)?rss\/?(0\.9|1\.0|1\.1)?[/#]*$|purl\.org\/net\/rss1\.1|netscape\.com\/(publish|rdf)|userland\.com\/rss|rssboard\.org\/rss-specification|channel\.netscape\.com|blogs\.law\.harvard\.edu/,
    'core',
  ],
]

/** What a prefix means where nothing declares it, as in feeds that were pasted together. */
const BY_PREFIX: Readonly<Record<string, Vocabulary>> = {
  atom: 'atom',
  atom10: 'atom',
  a10: 'atom',
  content: 'content',
  dc: 'dc',
  dcterms: 'dcterms',
  itunes: 'itunes',
  media: 'media',
  rdf: 'rdf',
  rss: 'core',
  sy: 'sy',
  xhtml: 'xhtml',
}

/** The vocabulary of a namespace's address. */
export const vocabularyOf = (address: string): Vocabulary =>
  BY_ADDRESS.find(([pattern]) => pattern.test(address.toLowerCase()))?.[1] ?? 'other'

/** The vocabulary that an undeclared prefix stands for. */
export const vocabularyOfPrefix = (prefix: string): Vocabulary =>
  Object.hasOwn(BY_PREFIX, prefix) ? (BY_PREFIX[prefix] ?? 'other') : 'other'
