export { FIGURES_FILE, type Figure, Figures, publishedFigures } from './figures.js'
export { type KnownMiss, knownMisses } from './known-misses.js'
export { Precision, precisionByKind, type ReadByEye } from './precision.js'
export { shareInterval } from './share-interval.js'
