import type { JobName } from '@parallax/queue'
import { z } from 'zod'
import type { Job } from '../../asking/job.js'

const Payload = z.object({
  url: z.string().optional(),
  feedId: z.string().optional(),
  articleId: z.string().optional(),
  eventId: z.string().optional(),
  askedId: z.string().optional(),
})
type Payload = z.infer<typeof Payload>

interface JobWords {
  words: (payload: Payload) => string
  /** Where what it works on can be seen. */
  href: (payload: Payload) => string | null
  /** What the way there is called, by how the job is doing; null for no way yet. Its page goes there when it is done. */
  onward?: Record<Job['state'], string | null>
}

const at = (path: string, id: string | undefined): string | null => (id ? `${path}${encodeURIComponent(id)}` : null)

const JOB_WORDS: Record<JobName, JobWords> = {
  'derive-undone': { words: () => 'Looking for work left undone', href: () => null },
  'preview-feed': { words: ({ url }) => `Looking at ${url ?? 'an address'}`, href: () => '/feeds' },
  'subscribe-feed': { words: ({ url }) => `Subscribing ${url ?? 'a feed'}`, href: () => '/feeds' },
  'compare-sources': {
    words: () => 'Comparing what you asked for',
    href: ({ askedId }) => at('/compare/', askedId),
    onward: {
      waiting: null,
      active: null,
      completed: 'see the comparison',
      failed: 'change the sources and try again',
    },
  },
  'poll-feed': { words: () => 'Polling a feed', href: ({ feedId }) => at('/feeds#feed-', feedId) },
  'read-article': { words: () => 'Reading an article', href: ({ articleId }) => at('/articles/', articleId) },
  'place-article': {
    words: () => 'Finding the event of an article',
    href: ({ articleId }) => at('/articles/', articleId),
  },
  'revise-event': {
    words: () => 'Looking whether an event is one, or part of another',
    href: ({ eventId }) => at('/events/', eventId),
  },
  'derive-outdated': { words: () => 'Looking for comparisons by an older method', href: () => null },
  'compare-event': {
    words: () => 'Comparing the articles of an event',
    href: ({ eventId }) => at('/events/', eventId),
  },
  'preview-correction': { words: () => 'Working out what a correction would change', href: () => null },
}

const isKnown = (name: string): name is JobName => Object.hasOwn(JOB_WORDS, name)

/** What a job does, and where its result is to be seen; a job of an older release keeps its bare name. */
export function jobWords({ name, payload }: Pick<Job, 'name' | 'payload'>): {
  words: string
  href: string | null
  onward: JobWords['onward'] | null
} {
  if (!isKnown(name)) return { words: name, href: null, onward: null }
  const known = Payload.safeParse(payload).data ?? {}
  const { words, href, onward } = JOB_WORDS[name]
  return { words: words(known), href: href(known), onward: onward ?? null }
}
