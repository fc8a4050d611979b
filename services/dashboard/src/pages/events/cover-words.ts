import type { GroupCover } from '@parallax/model'

/** What a group makes of an event, in words. */
export interface CoverWords {
  /** The count with its denominator. */
  covers: string
  /** What the others did in that time; null where there are none. */
  others: string | null
}

const figure = new Intl.NumberFormat('en-GB')

const othersWords = ({ outlets, covering, articlesOfOthers }: GroupCover): string => {
  const others = outlets - covering
  const who = covering === 0 ? (others === 1 ? 'it' : 'they') : others === 1 ? 'the other' : `the other ${others}`
  if (articlesOfOthers === 0) return `${who} published nothing in that time, which says nothing`
  return `${who} published ${figure.format(articlesOfOthers)} ${articlesOfOthers === 1 ? 'article' : 'articles'} in that time`
}

/** How far a group covers an event, always out of how many, and what the others did meanwhile. */
export function coverWords(cover: GroupCover): CoverWords {
  const { group, outlets, covering } = cover
  const kind = `‘${group.name}’ ${outlets === 1 ? 'source' : 'sources'}`
  const covers = covering === 0 ? `none of your ${outlets} ${kind}` : `${covering} of your ${outlets} ${kind}`
  return {
    covers,
    others: covering === outlets ? null : othersWords(cover),
  }
}
