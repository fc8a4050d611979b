/** News agencies whose copy others print, by what their names look like in a credit. */
const AGENCIES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['AP', /\b[Aa]ssociated [Pp]ress\b|\bAP\b/],
  ['Reuters', /\b(thomson reuters|reuters|REUTERS)\b/i],
  ['AFP', /\b(agence france-presse|AFP)\b/],
  ['dpa', /\bdpa\b/],
  ['EFE', /\bEFE\b/],
  ['ANSA', /\bANSA\b/],
  ['Xinhua', /\bxinhua\b/i],
  ['TASS', /\b(ITAR-)?TASS\b/],
  ['Kyodo', /\bkyodo\b/i],
  ['Yonhap', /\byonhap\b/i],
  ['PTI', /\b(PTI|press trust of india)\b/],
  ['ANI', /\bANI\b/],
  ['UPI', /\bUPI\b/],
  ['PA Media', /\b(PA Media|press association)\b/i],
  ['The Canadian Press', /\bcanadian press\b/i],
  ['AAP', /\bAAP\b/],
  ['Bloomberg', /\bbloomberg( news)?\b/i],
]

const agencyIn = (text: string): string | null => AGENCIES.find(([, pattern]) => pattern.test(text))?.[0] ?? null

/** "LONDON (Reuters) - ", "WASHINGTON (AP) — ", "Madrid, 24 nov (EFE).- ": an agency in brackets before a dash. */
const DATELINE = /^.{0,60}?\(([^()]{2,40})\)\s*\.?\s*[-–—]/

/** "(AP)", "— Reuters", "Reporting by ... ": an agency that ends a text. */
const SIGNED = /(?:^|[(—–-]\s*)([A-Za-z ]{2,30})\)?\.?$/

/**
 * The agency that a text is credited to: by who is named as author or source, by the dateline, or by a signature of
 * its own under the text; null where none is. `credits`: author and source as stated.
 */
export const wireCredit = (
  credits: readonly (string | null)[],
  { first, last }: { first: string; last: string },
): string | null => {
  for (const credit of credits) {
    const agency = credit === null ? null : agencyIn(credit)
    if (agency !== null) return agency
  }
  const dateline = first.slice(0, 120).match(DATELINE)?.[1]
  const signature = last.length <= 80 ? last.match(SIGNED)?.[1] : undefined
  return (dateline ? agencyIn(dateline) : null) ?? (signature ? agencyIn(signature) : null)
}
