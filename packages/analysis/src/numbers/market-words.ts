/** Prices of a market are of their moment: two reports of one day differ and both are true. */
const MARKET =
  /\b(?:nasdaq|dow jones|the dow|nikkei|ftse|dax|cac|s&p|s\.&|standard & poor's|russell 2000|composite index|index(?:es)?|indices|shares? (?:were|was|of|fell|rose|closed|slipped|lost|gained|jumped|dropped)|shares|stocks?|traded|trading(?! partner)|traders|yen|greenback|currency|franc|yields?|treasur(?:y|ies)|bonds?|futures|barrel|crude|pence|basis points?|close[sd]? (?:at|up|down)|settled)\b/i

/** Where a company's shares are traded says nothing about prices: "Norlink (Nasdaq: NRLK)". */
const TICKER = /\((?:nasdaq|nyse|amex|otc|lse|tsx|asx)\b[^()]{0,60}\)/gi

const withoutTickers = (text: string): string => (text.includes('(') ? text.replace(TICKER, '') : text)

/** Whether a sentence is about the price of something that is traded, of which there is another one every minute. */
export const hasMarket = (text: string): boolean => MARKET.test(withoutTickers(text))

/** Results of a company are of a quarter or a year, which the sentence may leave out. */
const RESULTS =
  /\b(?:quarter(?:ly)?|fiscal|earnings|earned|revenues?|sales|profits?|income|a share|per share|forecasts?|expect(?:s|ed)?)\b/i

export const hasResults = (text: string): boolean => RESULTS.test(text)
