/** What the training of the weights of loaded words needs of the search for them. */
export { loadedModel, wordProbabilities } from './loaded-model.js'
export { passageRow } from './passage-row.js'
export { type PassageWords, passageWords } from './passage-words.js'
export { sentencePassages, wholePassage } from './passages-of.js'
export { SWITCHES } from './switch-set.js'
export { type Row, wordRow } from './word-row.js'
