import type { Entity, Mention, Reading, Token } from '@parallax/language'

const TITLE_MAX = 6
const IN_TITLE = /^(?:NOUN|ADJ|PROPN)$/

const isNamed = ({ form }: Mention): boolean => form === 'name' || form === 'short'

/** The words right before a name that may be his title: "Nebraska Attorney General" of "Nebraska Attorney General Jon Hale". */
const titleBefore = (tokens: readonly Token[], { firstToken }: Mention): readonly Token[] => {
  let first = firstToken
  while (firstToken - first < TITLE_MAX && IN_TITLE.test(tokens[first - 1]?.pos ?? '')) first -= 1
  return tokens.slice(first, firstToken)
}

/** "Jon Hale, the attorney general": an office that stands in apposition right after the name. */
const isApposition = (tokens: readonly Token[], { mentions }: Entity, role: Mention): boolean =>
  tokens[role.firstToken - 1]?.normal === ',' &&
  mentions.some((one) => isNamed(one) && one.endToken === role.firstToken - 1)

const saidOf = ({ tokens }: Reading, entity: Entity): readonly Token[] =>
  entity.mentions.flatMap((mention) => {
    if (isNamed(mention)) return titleBefore(tokens, mention)
    const isHis = mention.form === 'role' && isApposition(tokens, entity, mention)
    return isHis ? tokens.slice(mention.firstToken, mention.endToken) : []
  })

const surname = (key: string): string => key.replace(/ ii$/, '').split(' ').at(-1) ?? ''

/**
 * The words of a text that stand beside the name of another person than those given, as title or in apposition. Who has a
 * surname in common with one of them may be that one.
 */
export const saidOfOthers = (reading: Reading, named: ReadonlySet<Entity>): Set<Token> => {
  const own = new Set([...named].map(({ key }) => surname(key)))
  const others = reading.entities.filter(
    (entity) => entity.kind === 'person' && !named.has(entity) && !own.has(surname(entity.key)),
  )
  return new Set(others.flatMap((entity) => saidOf(reading, entity)))
}
