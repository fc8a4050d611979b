/**
 * How much of the text placing gets to see, in UTF-16 code units: well above the 120 words or so it looks at, so that
 * the analysis may change its mind without a change of the schema.
 */
const LEAD_MAX = 1_600

/** The first paragraphs, joined by a line feed: as many as fit whole, and a cut one where the first is too long. */
export function leadOf(paragraphs: readonly string[]): string {
  let lead = ''
  for (const paragraph of paragraphs) {
    const longer = lead === '' ? paragraph : `${lead}\n${paragraph}`
    if (longer.length > LEAD_MAX) return lead === '' ? longer.slice(0, LEAD_MAX) : lead
    lead = longer
  }
  return lead
}
