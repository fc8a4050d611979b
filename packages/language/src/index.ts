export { type Lexicon, lexicon, RELATION } from './lexicon/lexicon.js'
export { read } from './read.js'
export * from './reading.js'
export { type WordVectors, wordVectors } from './vectors/word-vectors.js'
