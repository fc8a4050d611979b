import { en, type Words } from './en/index.js'

/** Every word that a person reads on a page. Another language is another object of this type. */
export const words: Words = en
