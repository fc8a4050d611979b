/**
 * The version of everything between articles and a comparison. It goes up by one whenever the same input may give
 * other bytes, so that stored comparisons say what made them and the store knows which of them to make again.
 */
export const METHOD = 'parallax-10'
