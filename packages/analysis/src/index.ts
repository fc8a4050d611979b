export { compareEvent } from './compare-event.js'
export * from './contradiction/index.js'
export { indexTermsOf, termsOf } from './group/index-terms-of.js'
export { placeInEvent } from './group/place-in-event.js'
export { LEAD_CHARACTERS, WINDOW_HOURS } from './group/placing-rule.js'
export { METHOD } from './method.js'
export { NUMBER_INPUTS } from './numbers/number-inputs.js'
export { readNumberSide } from './numbers/number-side.js'
export {
  type NumberPair,
  type NumberRelation,
  type NumberWeights,
  numberRow,
  relateNumbers,
} from './numbers/relate-numbers.js'
export { findOrigins, type OriginArticle } from './origins/find-origins.js'
