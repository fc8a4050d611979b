import { z } from 'zod'

/** A name of the reader's own for a set of sources. */
export const GroupName = z.string().trim().min(1).max(100)
