import type { TermFrequencies } from '@parallax/model'
import { knowRarity, termRarity } from '../group/term-rarity.js'
import { idOf } from '../group/words.js'
import type { Lack } from './lack.js'

/** How many placed articles hold each term: what was looked up, and what was placed in this run since. */
export class TermCounts {
  readonly #counts = new Map<string, number>()
  readonly #byId = new Map<number, number>()
  /** Placed articles, in the store when it was first asked. */
  #articlesBefore = 0
  /** The terms of the articles that were placed here since. */
  readonly #placed: ReadonlySet<string>[] = []
  /** Lists of terms that were all looked up. */
  readonly #known = new WeakSet<readonly string[]>()
  /** What is told until something is looked up or placed. */
  #now: TermFrequencies | null = null

  /** How many articles were placed here. */
  get placed(): number {
    return this.#placed.length
  }

  /** The store has counted some of what was placed here: the first so many, as it tells by the number of articles. */
  take(terms: readonly string[], { articles, counts }: TermFrequencies): void {
    if (this.#placed.length === 0) this.#articlesBefore = articles
    this.#now = null
    for (const term of terms) this.#set(term, counts.get(term) ?? 0)
    const written = Math.max(0, articles - this.#articlesBefore)
    const asked = new Set(terms)
    for (const own of this.#placed.slice(written))
      for (const term of own) if (asked.has(term)) this.#set(term, (this.#counts.get(term) ?? 0) + 1)
  }

  #set(term: string, count: number): void {
    this.#counts.set(term, count)
    this.#byId.set(idOf(term), count)
  }

  /** Counts the terms of an article that is placed. */
  place(terms: readonly string[]): void {
    const own = new Set(terms)
    for (const term of own) {
      const count = this.#counts.get(term)
      if (count !== undefined) this.#set(term, count + 1)
    }
    this.#placed.push(own)
    this.#now = null
  }

  /**
   * How many placed articles hold each of the terms, and all others that are known; null where one is to be looked up. What is
   * given is good until something is looked up or placed.
   */
  frequencies(terms: readonly string[], lack: Lack): TermFrequencies | null {
    if (!this.#areKnown(terms, lack)) return null
    this.#now ??= this.#told(this.#articlesBefore + this.#placed.length)
    return this.#now
  }

  #told(articles: number): TermFrequencies {
    const told = { articles, counts: this.#counts }
    knowRarity(
      told,
      termRarity(articles, (id) => this.#byId.get(id) ?? 0),
    )
    return told
  }

  #areKnown(terms: readonly string[], lack: Lack): boolean {
    if (this.#known.has(terms)) return true
    let areKnown = true
    for (const term of terms)
      if (!this.#counts.has(term)) {
        lack.term(term)
        areKnown = false
      }
    if (areKnown) this.#known.add(terms)
    return areKnown
  }
}
