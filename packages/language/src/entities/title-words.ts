import { genderOfTitle } from '../names/titles.js'
import type { Name, Reading } from '../reading.js'
import type { DraftEntity } from './draft-entity.js'

/** The words of the title before a name, in lower case, without full stops. */
export const titleWords = ({ text }: Pick<Reading, 'text'>, { title }: Name): string[] =>
  title === null
    ? []
    : text
        .slice(title.start, title.end)
        .toLowerCase()
        .split(/[^\p{L}.'-]+/u)
        .map((word) => word.replaceAll('.', ''))
        .filter(Boolean)

/** The gender that a title tells. */
export const genderOfTitles = (titles: readonly string[]): DraftEntity['gender'] =>
  titles.map(genderOfTitle).find((gender) => gender !== undefined)
