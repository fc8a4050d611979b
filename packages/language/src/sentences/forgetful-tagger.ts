import model from 'wink-eng-lite-web-model'
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp'

/** Where the library's model keeps its words, by text, and those it meets, for good. */
interface Words {
  hash: Record<string, number>
  list: string[]
}

const wordsOf = (core: unknown): Words => {
  const words = (core as { features?: { lexeme?: Partial<Words> } }).features?.lexeme
  if (!words?.hash || !words.list) throw new Error('wink-nlp keeps the words of its model elsewhere than it did')
  return { hash: words.hash, list: words.list }
}

export interface ForgetfulTagger {
  nlp: WinkMethods
  /** Forgets the words met since the last time. What was made of them must be taken out before. */
  forget: () => void
}

/**
 * wink-nlp that reads every text as if it were its first. The library looks words up among those it has met: after
 * "the governor's, she said", where it leaves the word whole, it no longer takes "the governor's house" apart.
 */
export const forgetfulTagger = (): ForgetfulTagger => {
  let words: Words | undefined
  const core = (): unknown => {
    const made = (model.core as () => unknown)()
    words = wordsOf(made)
    return made
  }
  const nlp = winkNLP({ ...model, core } as Model, ['pos'])
  const { hash, list } = words ?? wordsOf(undefined)
  let known = list.length
  return {
    nlp,
    forget: () => {
      // The list keeps its places: other tables of the library go by them.
      for (; known < list.length; known += 1) delete hash[list[known] as string]
    },
  }
}
