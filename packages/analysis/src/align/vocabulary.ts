/** Numbers for strings, so that statements are compared by numbers. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()

  /** The number of a string: the same for the same string, counted from 0. */
  number(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }
}
