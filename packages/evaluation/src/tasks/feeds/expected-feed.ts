import { z } from 'zod'

const ExpectedEntry = z.object({
  title: z.string().optional(),
  link: z.string().optional(),
  id: z.string().optional(),
  published: z.string().optional(),
  updated: z.string().optional(),
  summary: z.string().optional(),
  content: z.string().optional(),
  author: z.string().optional(),
})
export type ExpectedEntry = z.infer<typeof ExpectedEntry>

/** What a feed must be read as. A missing field says nothing; entry n is the feed's n-th. */
export const ExpectedFeed = z.object({
  source: z.string(),
  contentType: z.string().nullish(),
  title: z.string().optional(),
  link: z.string().optional(),
  entries: z.array(ExpectedEntry).optional(),
})
export type ExpectedFeed = z.infer<typeof ExpectedFeed>
