import { z } from 'zod'
import { Evidence } from '../span.js'

/** What findings of every kind have in common, with what is the kind's own. */
export const findingShape = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.object({
    /** Derived from what is found, so the same finding has the same id in every comparison. */
    id: z.string(),
    kind: z.literal(kind),
    /** The rule that found it and its version, as in `number/same-quantity@1`. */
    rule: z.string(),
    /** One plain sentence made only from the spans. */
    summary: z.string(),
    factId: z.string().nullable(),
    evidence: z.array(Evidence),
    ...shape,
  })
