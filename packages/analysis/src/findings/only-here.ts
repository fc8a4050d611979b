import { hasLetterOrDigit } from '@parallax/language'
import { type Finding, RULES } from '@parallax/model'
import { type AlignedEvent, type AlignedFact, evidenceOf } from '../align/aligned-event.js'
import { assertsSomething } from '../align/asserts-something.js'
import { CLOSE_MIN } from '../align/nearness.js'
import { hashId } from '../hash-id.js'
import { outletSays } from './outlet-says.js'

const RULE = RULES['only-here'].oneOrigin
/** A sentence with fewer full words ("It was not to be.") tells nothing that another outlet could lack. */
const FULL_WORDS_MIN = 4

const isSubstantive = ({ mentions }: AlignedFact): boolean =>
  mentions.some(
    (mention) =>
      assertsSomething(mention) &&
      mention.tokens.filter(({ stop, normal }) => !stop && hasLetterOrDigit(normal)).length >= FULL_WORDS_MIN,
  )

/** Whether an article of another origin says something close to it. */
const isNearOthers = (fact: AlignedFact, originId: string, { articles }: AlignedEvent): boolean =>
  [...fact.nearness].some(([index, near]) => near >= CLOSE_MIN && articles[index]?.originId !== originId)

/** Facts that one origin alone has, where there are others to have them and none says anything close. */
export const onlyHere = (event: AlignedEvent): Finding[] => {
  if (event.origins.length < 2) return []
  return event.facts.flatMap((fact): Finding[] => {
    const mention = fact.mentions[fact.fact.canonical]
    const article = mention && event.articles[mention.article]
    if (fact.fact.origins !== 1 || !mention || !article || !isSubstantive(fact)) return []
    if (isNearOthers(fact, article.originId, event)) return []
    return [
      {
        id: hashId(RULE, fact.fact.id),
        kind: 'only-here',
        rule: RULE,
        summary: `Only ${outletSays(article, mention.text)}`,
        factId: fact.fact.id,
        evidence: [evidenceOf(mention, event.articles)],
        articleId: article.input.id,
      },
    ]
  })
}
