import type { Evidence } from '@parallax/model'

/** Where one article uses one label. */
export interface LabelPlaces {
  articleId: string
  label: string
  /** The word that it comes down to: two labels of one head differ in nothing but what goes with it. */
  head: string
  places: readonly Evidence[]
}

/** One actor or thing with the labels that the articles give it. */
export interface LabelGroup {
  /** Its name; null where it has none and its most used label stands for it. */
  about: string | null
  factId: string | null
  uses: readonly LabelPlaces[]
}
