import type { Comparison, Fact } from '@parallax/model'

/** A fact in its own words: the wording that stands for it, who printed it, and how many origins have it. */
export interface FactWords {
  id: string
  text: string
  outlet: string
  origins: number
}

export interface FactChanges {
  appeared: readonly FactWords[]
  vanished: readonly FactWords[]
  /** In both, but as the later one has it: other sentences tell it than did. */
  retold: readonly FactWords[]
}

/** A sentence of an article, by its words: its place moves when something before it is edited. */
const keysOf = ({ mentions }: Fact): string[] => mentions.map(({ articleId, text }) => `${articleId} ${text}`)

const wordsOf = (fact: Fact, { articles }: Comparison): FactWords => {
  const mention = fact.mentions[fact.canonical] ?? fact.mentions[0]
  const outlet = articles.find(({ id }) => id === mention?.articleId)?.outlet.name ?? ''
  return { id: fact.id, text: mention?.text ?? '', outlet, origins: fact.origins }
}

/** The facts of one comparison of which no sentence told a fact in another, those of most origins first. */
function missingFrom(one: Comparison, other: Comparison): FactWords[] {
  const told = new Set(other.facts.flatMap(keysOf))
  return one.facts
    .filter((fact) => !keysOf(fact).some((key) => told.has(key)))
    .map((fact) => wordsOf(fact, one))
    .toSorted((a, b) => b.origins - a.origins)
}

/** The facts of the later comparison that are in the earlier one too, with other sentences. */
function retoldIn(after: Comparison, before: Comparison): FactWords[] {
  const setOf = (fact: Fact): string => keysOf(fact).sort().join('\n')
  const told = new Set(before.facts.flatMap(keysOf))
  const sets = new Set(before.facts.map(setOf))
  return after.facts
    .filter((fact) => keysOf(fact).some((key) => told.has(key)) && !sets.has(setOf(fact)))
    .map((fact) => wordsOf(fact, after))
    .toSorted((a, b) => b.origins - a.origins)
}

/** Facts that are in the later of two comparisons alone, or in the earlier alone, and those that are in both and found or lost a teller. */
export const factChanges = (before: Comparison, after: Comparison): FactChanges => ({
  appeared: missingFrom(after, before),
  vanished: missingFrom(before, after),
  retold: retoldIn(after, before),
})
