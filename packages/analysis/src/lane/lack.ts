import type { LaneLack, TermReach } from '@parallax/model'

/** The key of a reach. */
const reachKey = ({ term, from, to }: TermReach): string => `${term} ${from} ${to}`

/** Gathers what has to be looked up, each thing once. */
export class Lack {
  readonly #terms = new Set<string>()
  readonly #reaches = new Map<string, TermReach>()
  readonly #events = new Map<string, number | null>()
  readonly #texts = new Set<string>()

  term(term: string): void {
    this.#terms.add(term)
  }

  reach(reach: TermReach): void {
    this.#reaches.set(reachKey(reach), reach)
  }

  event(id: string, change: number | null): void {
    this.#events.set(id, change)
  }

  text(revisionId: string): void {
    this.#texts.add(revisionId)
  }

  found(): LaneLack {
    return {
      terms: [...this.#terms],
      reaches: [...this.#reaches.values()],
      events: [...this.#events].map(([id, change]) => ({ id, change })),
      texts: [...this.#texts],
    }
  }
}
