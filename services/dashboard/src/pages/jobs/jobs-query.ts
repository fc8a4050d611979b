import { z } from 'zod'

/** The address of the list of jobs; whatever is not understood is left out. */
export const JobsQuery = z.object({
  /** The job that was just put back to work. */
  retried: z.string().max(200).optional().catch(undefined),
})
