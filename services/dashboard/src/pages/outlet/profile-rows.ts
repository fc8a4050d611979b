import type { OutletProfile } from '@parallax/model'
import { words } from '../../words/index.js'

/** One thing that is counted: so many of so many, in a sentence. */
export interface ProfileRow {
  id: string
  label: string
  /** Says what the colour of the bar stands for elsewhere; `plain` stands for nothing. */
  tone: 'shared' | 'only' | 'plain'
  count: number
  of: number
  words: string
  /** What is not counted, and what the number does not say. */
  note: string | null
}

interface Counted {
  tone: ProfileRow['tone']
  count: (profile: OutletProfile) => number
  of: (profile: OutletProfile) => number
}

/** What is counted, and out of what. */
const COUNTED: Record<keyof typeof words.outlets.profile, Counted> = {
  told: {
    tone: 'shared',
    count: ({ toldByOthers }) => toldByOthers.alsoTold,
    of: ({ toldByOthers }) => toldByOthers.facts,
  },
  first: { tone: 'shared', count: ({ shared }) => shared.first, of: ({ shared }) => shared.facts },
  alone: { tone: 'only', count: ({ onlyHere }) => onlyHere, of: ({ facts }) => facts },
  quoted: { tone: 'plain', count: ({ quotedWords }) => quotedWords, of: ({ words: all }) => all },
  unnamed: { tone: 'plain', count: ({ unnamed }) => unnamed, of: ({ quotations }) => quotations },
  copied: { tone: 'plain', count: ({ copies }) => copies, of: ({ articles }) => articles },
  edited: { tone: 'plain', count: ({ editedArticles }) => editedArticles, of: ({ articles }) => articles },
}

const ORDER = ['told', 'first', 'alone', 'quoted', 'unnamed', 'copied', 'edited'] as const

/** What a profile tells, a sentence and a share for each count, in the order in which it is shown. */
export const profileRows = (profile: OutletProfile): ProfileRow[] =>
  ORDER.map((id) => {
    const { tone, count, of } = COUNTED[id]
    const { label, note, words: sentence } = words.outlets.profile[id]
    return { ...{ id, label, tone, note }, count: count(profile), of: of(profile), words: sentence(profile) }
  })
