export { wordList } from '../../words/en/word-list.js'
