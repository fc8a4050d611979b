import { VERB_CLASSES } from '@parallax/language/attributions'

const wordsOfClasses = (classes: readonly (keyof typeof VERB_CLASSES)[]): ReadonlySet<string> =>
  new Set(
    classes
      .flatMap((name) => `${VERB_CLASSES[name].verbs} ${VERB_CLASSES[name].nouns}`.split(' '))
      .map((word) => word.split('-')[0] ?? word),
  )

/** Words of saying that add something to "said". */
export const COLOURED_WORDS = wordsOfClasses(['doubting', 'conceding', 'insisting', 'boasting', 'demanding'])

/** The same with "said" itself and its like. */
export const SAYING_WORDS: ReadonlySet<string> = new Set([...COLOURED_WORDS, ...wordsOfClasses(['neutral'])])
