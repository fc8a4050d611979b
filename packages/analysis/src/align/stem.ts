/** Endings of one word family, longest first: "indictment" and "indict", "announcement" and "announce". */
const ENDINGS =
  /(?:izations?|ational|ations?|ements?|ments?|ially|ingly|ances?|ences?|ional|ities|ively|ness|able|ible|ial|ion|ity|ive|ant|ent|ors?|ers?|ing|ies|ed|al|ly|es|s|e|y)$/

/** The shortest stem that may stand for a word: shorter ones join words that have nothing in common. */
const STEM_MIN = 4

/** What is left of a lemma without its ending, so that forms of one family meet ("election", "elect", "electing"). */
export const stem = (lemma: string): string => {
  const cut = lemma.replace(ENDINGS, '')
  return cut.length >= STEM_MIN ? cut.replace(/([^aeiou])\1$/, '$1') : lemma
}
