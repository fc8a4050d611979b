import type { Token } from '../reading.js'

/** Signs that stand before an amount. */
const SIGNS = new Map(
  Object.entries({
    $: 'USD',
    us$: 'USD',
    $us: 'USD',
    c$: 'CAD',
    ca$: 'CAD',
    a$: 'AUD',
    au$: 'AUD',
    nz$: 'NZD',
    hk$: 'HKD',
    s$: 'SGD',
    r$: 'BRL',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    '₪': 'ILS',
    '₽': 'RUB',
    '₩': 'KRW',
  }),
)

/** Words after an amount, as lemmas. A pound is a weight first. A crown is of the country that is not said. */
const WORDS = new Map(
  Object.entries({
    dollar: 'USD',
    usd: 'USD',
    euro: 'EUR',
    eur: 'EUR',
    sterling: 'GBP',
    yen: 'JPY',
    yuan: 'CNY',
    renminbi: 'CNY',
    rupee: 'INR',
    ruble: 'RUB',
    rouble: 'RUB',
    rand: 'ZAR',
    shekel: 'ILS',
    franc: 'CHF',
    peso: 'MXN',
    crown: 'CROWN',
    krona: 'SEK',
    krone: 'NOK',
    zloty: 'PLN',
    lira: 'TRY',
    riyal: 'SAR',
  }),
)

/** Hundredth parts: `cent` is taken for a dollar's, as a report says otherwise. */
const HUNDREDTHS = new Map([
  ['cent', 'USD'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
])

const DOLLARS_OF = new Map([
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['singapore', 'SGD'],
  ['hong', 'HKD'],
])

/** The currency of the sign at `token`, as an ISO code. */
export const currencySign = (token: Token | undefined): string | undefined => SIGNS.get(token?.normal ?? '')

export interface NamedCurrency {
  code: string
  /** What one of it is in the currency: 0.01 for a cent. */
  worth: number
  /** Index after its words. */
  end: number
}

/** The currency whose name begins at token `at`: `dollars`, `Canadian cents`, `euros`. */
export const currencyWord = (tokens: readonly Token[], at: number): NamedCurrency | undefined => {
  const of = DOLLARS_OF.get(tokens[at]?.normal ?? '')
  const place = of ? at + (tokens[at + 1]?.normal === 'kong' ? 2 : 1) : at
  const lemma = tokens[place]?.lemma ?? ''
  const whole = WORDS.get(lemma)
  const part = HUNDREDTHS.get(lemma)
  const code = whole ?? part
  if (!code || (of && code !== 'USD')) return undefined
  return { code: of ?? code, worth: part ? 0.01 : 1, end: place + 1 }
}
