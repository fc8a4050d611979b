import { compareEvent } from '@parallax/analysis'
import type { EventInput } from '@parallax/model'
import { threadTask } from '@parallax/runtime'
import { allPairsCosine } from './all-pairs-cosine.js'

export const compare = threadTask((input: EventInput) => compareEvent(input))

/** The peer: sentences, article by article, each with each. */
export const allPairs = threadTask((articles: readonly (readonly string[])[]) => allPairsCosine(articles))
