import type { Gender } from '../names/first-names.js'
import type { Mention, MentionForm, Name, NameKind } from '../reading.js'

/** An office or part that the text gives someone: "former Iowa congressman" is `congressman` with `former` and `iowa`. */
export interface Role {
  role: string
  words: readonly string[]
}

/** An entity while it is being put together. */
export interface DraftEntity {
  /** The names it was made from, in the order of the text. */
  names: Name[]
  /** Words of its fullest name, folded. */
  words: readonly string[]
  kind: NameKind
  gender: Gender | undefined
  roles: Map<string, Role>
  mentions: Mention[]
}

export const addRoles = (draft: DraftEntity, roles: readonly Role[]): void => {
  for (const role of roles) draft.roles.set(`${role.words.join(' ')} ${role.role}`, role)
}

export const mentionOf = (name: Name, form: MentionForm): Mention => ({
  start: name.start,
  end: name.end,
  form,
  firstToken: name.firstToken,
  endToken: name.endToken,
})
