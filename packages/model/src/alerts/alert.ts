import { z } from 'zod'
import { FINDING_KINDS } from '../finding.js'
import { RevisionSpan } from '../findings/edit.js'
import { OutletName } from '../outlet.js'
import { Evidence } from '../span.js'

/**
 * What happened to an event. `fact-spread`: more origins have a fact that was there; `number-edit` and `headline-edit`: a
 * revision changed one; `new-finding`: any other divergence that was not there before.
 */
export const AlertOn = z.enum(['number-conflict', 'fact-spread', 'number-edit', 'headline-edit', 'new-finding'])
export type AlertOn = z.infer<typeof AlertOn>

/** What is told where nobody says what to tell: divergences in what is said, and edits of it. */
export const MAIN_ALERTS = ['number-conflict', 'fact-spread', 'number-edit', 'headline-edit'] as const

/** One thing that happened between two comparisons of an event, with the words that show it. */
export const Alert = z.object({
  /** Derived from what happened: the same is never told twice. */
  id: z.string(),
  on: AlertOn,
  /** Of the finding; null where a fact spread. */
  kind: z.enum(FINDING_KINDS).nullable(),
  eventId: z.string(),
  /** Of the event, by its most typical article. */
  title: z.string(),
  /** The comparison that shows it first. */
  comparisonId: z.string(),
  version: z.int().positive(),
  at: z.string(),
  /** One plain sentence made only from the spans. */
  summary: z.string(),
  findingId: z.string().nullable(),
  factId: z.string().nullable(),
  /** How many origins had the fact before and have it now; null where that is not what happened. */
  origins: z.object({ from: z.int(), to: z.int() }).nullable(),
  /** The articles it rests on; of an edit the edited one first. */
  articles: z.array(z.object({ id: z.string(), outlet: OutletName, title: z.string(), url: z.string() })),
  evidence: z.array(Evidence),
  /** What a revision took out and put in; null where it is no edit. */
  edit: z.object({ before: RevisionSpan.nullable(), after: RevisionSpan.nullable() }).nullable(),
})
export type Alert = z.infer<typeof Alert>
