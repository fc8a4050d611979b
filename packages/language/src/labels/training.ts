/** What the training of the weights of labels needs of their grouping. */
export { type EventLabel, eventLabels, type LabelledArticle } from './event-labels.js'
export { overlap } from './overlap.js'
export { PAIR_INPUTS, pairRow } from './pair-inputs.js'
