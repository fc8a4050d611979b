import type { NameKind } from '../reading.js'
import type { DraftEntity } from './draft-entity.js'

const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', '&'])
/** Longer names are not looked up by their parts. */
const WORDS_MAX = 8

export const isThing = (kind: NameKind): boolean => kind === 'place' || kind === 'organisation'

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join('')

/** Two words or more at the start or the end of a name. */
const partsOf = (words: readonly string[]): string[] => {
  const parts: string[] = []
  for (let length = 2; length < Math.min(words.length, WORDS_MAX); length += 1)
    parts.push(words.slice(0, length).join(' '), words.slice(-length).join(' '))
  return parts
}

const put = (map: Map<string, Set<DraftEntity>>, key: string | undefined, draft: DraftEntity): void => {
  if (key === undefined) return
  const found = map.get(key) ?? new Set()
  map.set(key, found.add(draft))
}

const only = (found: ReadonlySet<DraftEntity> | undefined): DraftEntity | undefined =>
  found?.size === 1 ? [...found][0] : undefined

/** The entities of a text so far, by key, by first and last word, and by initials. */
export class DraftIndex {
  private readonly byKey = new Map<string, DraftEntity>()
  private readonly byFirst = new Map<string, Set<DraftEntity>>()
  private readonly byLast = new Map<string, Set<DraftEntity>>()
  private readonly byInitials = new Map<string, Set<DraftEntity>>()

  put(key: string, draft: DraftEntity): DraftEntity {
    this.byKey.set(key, draft)
    // The son of "Donald Trump Jr." is never meant by less than that.
    if (draft.words.length < 2 || key.endsWith(' ii')) return draft
    put(this.byFirst, draft.words[0], draft)
    put(this.byLast, draft.words.at(-1), draft)
    put(this.byInitials, initialsOf(draft.words), draft)
    return draft
  }

  get(key: string): DraftEntity | undefined {
    return this.byKey.get(key)
  }

  withFirst(word: string): DraftEntity[] {
    return this.alive(this.byFirst.get(word))
  }

  withLast(word: string): DraftEntity[] {
    return this.alive(this.byLast.get(word))
  }

  /** Without those that joined another one. */
  private alive(found: Iterable<DraftEntity> = []): DraftEntity[] {
    return [...found].filter((draft) => draft.names.length > 0)
  }

  /** The one organisation whose words begin with these letters. */
  withInitials(letters: string): DraftEntity | undefined {
    const draft = only(this.byInitials.get(letters))
    return draft?.kind === 'person' || draft?.kind === 'place' ? undefined : draft
  }

  /** "Judiciary Committee" joins the one "Senate Judiciary Committee" of the text. */
  joinShortForms(): void {
    const wholes = new Map<string, Set<DraftEntity>>()
    const longestFirst = [...this.byKey].sort(([, a], [, b]) => b.words.length - a.words.length)
    for (const [key, draft] of longestFirst) {
      const whole = draft.kind === 'person' ? undefined : only(wholes.get(key))
      if (whole) {
        whole.names.push(...draft.names)
        whole.mentions.push(...draft.mentions.map((mention) => ({ ...mention, form: 'short' as const })))
        draft.names = []
        this.byKey.set(key, whole)
      } else if (draft.kind === 'organisation') for (const part of partsOf(draft.words)) put(wholes, part, draft)
    }
  }

  drafts(): DraftEntity[] {
    return [...new Set(this.byKey.values())]
  }
}
