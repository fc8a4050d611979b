export { amount, figure, span, times } from '../../words/en/number-words.js'
