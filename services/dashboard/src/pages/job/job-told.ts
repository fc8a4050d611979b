import type { JobName } from '@parallax/queue'
import { z } from 'zod'
import type { Job } from '../../asking/job.js'
import { words } from '../../words/index.js'

const Payload = z.object({
  url: z.string().optional(),
  feedId: z.string().optional(),
  articleId: z.string().optional(),
  eventId: z.string().optional(),
  askedId: z.string().optional(),
})
type Payload = z.infer<typeof Payload>

interface JobPlace {
  /** Where what it works on can be seen. */
  href: (payload: Payload) => string | null
  /** What the way there is called, by how the job is doing; null for no way yet. Its page goes there when it is done. */
  onward?: Record<Job['state'], string | null>
}

const at = (path: string, id: string | undefined): string | null => (id ? `${path}${encodeURIComponent(id)}` : null)

const PLACES: Record<JobName, JobPlace> = {
  'derive-undone': { href: () => null },
  'remove-old': { href: () => null },
  'preview-feed': { href: () => '/feeds' },
  'subscribe-feed': { href: () => '/feeds' },
  'compare-sources': {
    href: ({ askedId }) => at('/compare/', askedId),
    onward: {
      waiting: null,
      active: null,
      completed: words.jobs.one.seeComparison,
      failed: words.jobs.one.changeSources,
    },
  },
  'poll-feed': { href: ({ feedId }) => at('/feeds#feed-', feedId) },
  'read-article': { href: ({ articleId }) => at('/articles/', articleId) },
  'deliver-alert': { href: () => '/alerts' },
  'place-article': { href: ({ articleId }) => at('/articles/', articleId) },
  'revise-event': { href: ({ eventId }) => at('/events/', eventId) },
  'derive-outdated': { href: () => null },
  'compare-event': { href: ({ eventId }) => at('/events/', eventId) },
  'preview-correction': { href: () => null },
}

const isKnown = (name: string): name is JobName => Object.hasOwn(PLACES, name)

/** A job for the reader: what it does, and where its result is to be seen. */
interface ToldJob {
  does: string
  href: string | null
  onward: JobPlace['onward'] | null
}

/** What a job does, and where its result is to be seen; a job of an older release keeps its bare name. */
export function jobTold({ name, payload }: Pick<Job, 'name' | 'payload'>): ToldJob {
  if (!isKnown(name)) return { does: name, href: null, onward: null }
  const known = Payload.safeParse(payload).data ?? {}
  const { href, onward } = PLACES[name]
  return { does: words.jobs.does[name](known.url), href: href(known), onward: onward ?? null }
}
