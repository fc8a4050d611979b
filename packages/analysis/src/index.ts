export { FIRST_INPUTS, SECOND_INPUTS } from './align/event-pairs.js'
export type { SameFactWeights } from './align/same-fact-model.js'
export { closePairs, type LearnablePairs, learnablePairs, type SentencePair } from './align/sentence-pairs.js'
export { compareEvent } from './compare-event.js'
export * from './contradiction/index.js'
export { differenceOf } from './difference/difference-of.js'
export { type ArticleWords, articleWords } from './group/article-words.js'
export { type ComparedArticles, compareArticles, STANDING_INPUTS, standingRows } from './group/compared-articles.js'
export { comingArticle, EVENT_INPUTS, eventRows, type MeasuredEvent, measureEvents } from './group/event-inputs.js'
export { groupArticles } from './group/group-articles.js'
export type { GroupingWeights } from './group/grouping-weights-type.js'
export { indexTermsOf, termsOf } from './group/index-terms-of.js'
export { keptSketch } from './group/kept-sketch.js'
export { PAIR_INPUTS } from './group/pair-inputs.js'
export { type Decision, explainPlace, inWords, placeInEvent } from './group/place-in-event.js'
export { LEAD_CHARACTERS, WINDOW_HOURS } from './group/placing-rule.js'
export { regroupingsOf, regroupTermsOf } from './group/regroupings-of.js'
export { StoredEvents } from './group/stored-events.js'
export { storedRarity } from './group/term-rarity.js'
export type { MeanVectors } from './group/weighed-sketch.js'
export { KnownEvents } from './lane/known-events.js'
export { type Coming, type LaneDecision, PlacingRun, type PlacingStep } from './lane/placing-run.js'
export { RevisingRun } from './lane/revising-run.js'
export { CONFLICT_INPUTS, conflictRow, NUMBER_INPUTS } from './numbers/number-inputs.js'
export { readNumberSide } from './numbers/number-side.js'
export {
  type NumberPair,
  type NumberRelation,
  type NumberWeights,
  numberRow,
  relateNumbers,
} from './numbers/relate-numbers.js'
export { findOrigins, type OriginArticle } from './origins/find-origins.js'
export { headlineLikeness, type ParaphraseWeights, sameMeaning } from './paraphrase/paraphrase.js'
export { PARAPHRASE_INPUTS, paraphraseInputs } from './paraphrase/paraphrase-inputs.js'
export { alignWords, firstProbabilities, type WordAlignmentWeights } from './word-alignment/align-words.js'
export { FIRST_INPUTS as WORD_FIRST_INPUTS, firstInputs as firstWordInputs } from './word-alignment/first-inputs.js'
export {
  SECOND_INPUTS as WORD_SECOND_INPUTS,
  secondInputs as secondWordInputs,
} from './word-alignment/second-inputs.js'
export { wordTable } from './word-alignment/word-table.js'
export { wordsOf } from './word-alignment/words-of.js'
