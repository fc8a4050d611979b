const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that turn round what follows them. */
export const NEGATORS = words("not n't never cannot nor neither hardly barely scarcely")
/** Words that turn round the noun they stand before, and with it the verb whose subject that is. */
export const NO_WORDS = words('no without zero')
/** Subjects that turn round their verb. */
export const NO_SUBJECTS = words('nobody none nothing neither nor few')

/** Verbs whose complement is then not so. */
export const FAILING = words(
  'fail refuse decline avoid stop prevent forbid ban bar block stall cease quit refrain neglect unable reluctant unwilling',
)
/** Verbs that say that their complement is not so. */
export const DENYING = words(
  'deny dispute reject refute dismiss rebut contest disavow denial disprove debunk contradict doubt',
)

export const MAYBE = words(
  `may might could would should can possibly perhaps maybe likely unlikely probably reportedly allegedly apparently
  seemingly purportedly supposedly presumably potentially conceivably`,
)
/** Verbs and nouns whose complement is only said, thought, feared or charged. */
export const SUPPOSING = words(
  `allege accuse suspect believe think claim suggest appear seem report fear speculate estimate rumor rumour charge
  consider propose assume presume allegation accusation claim rumor suspicion possibility likelihood chance risk
  possible likely unlikely probable alleged suspected supposed`,
)
export const WILLING = words("will 'll wo shall")
/** Verbs whose complement has still to come. */
export const COMING = words(
  `plan intend expect want hope aim seek vow pledge promise agree prepare schedule threaten set due poise consider try
  attempt order urge ask call offer need propose ready`,
)
export const CONDITIONS = words('if unless whether lest provided assuming')
