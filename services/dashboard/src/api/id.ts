import { z } from 'zod'

/** What an id of ours can look like; nothing else reaches the store or the queue. */
export const Id = z.string().regex(/^[\w.-]{1,100}$/, 'Not an id')
