import { FINDING_KINDS, type FindingKind, rulesOf } from '@parallax/model'
import { words } from '../../words/index.js'

export interface KindView {
  kind: FindingKind
  name: string
  says: string
  /** Each as `kind/rule@version`. */
  rules: readonly string[]
}

/** Every kind of finding in the order in which they are shown, with the rules that the code has now. */
export const KIND_VIEWS: readonly KindView[] = FINDING_KINDS.map((kind) => ({
  kind,
  name: words.kinds[kind].name,
  says: words.kinds[kind].says,
  rules: rulesOf(kind),
}))
