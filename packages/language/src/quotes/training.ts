/** What the training of the attribution weights needs of the search for attributions. */
export type { Token } from '../reading.js'
export {
  type AttributionLexicon,
  cueKey,
  type JointKind,
  openLexicon,
  type WrittenLexicon,
} from './attribution-lexicon.js'
export { type AttributionModel, attributionModel } from './attribution-model.js'
export { endsAfter, endsBefore, startsAfter, startsBefore } from './boundaries.js'
export { BOUNDARY_INPUTS, boundaryRoom, boundaryRow, cueView } from './boundary-row.js'
export { candidateCues } from './candidate-cues.js'
export { contentCandidates, stretchesOf } from './content-candidates.js'
export { CONTENT_INPUTS, contentRows } from './content-row.js'
export { CUE_INPUTS, cueRow } from './cue-row.js'
export { sourceOptions } from './find-source.js'
export { jointCode, passageOf, type TokenRange } from './passage.js'
export { SOURCE_INPUTS } from './source-row.js'
export { spanned } from './spanned.js'
export { VERB_CLASSES, type VerbClass } from './verb-classes.js'
