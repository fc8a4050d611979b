import type { NewsEvent } from '@parallax/model'
import type { Request, Response } from 'express'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'

/**
 * The event of a request's address. Undefined where it was merged: then the reader is on the way to the same page of the
 * event that answers for it. Throws the problem that there is none.
 */
export async function standingEvent(
  { store }: Pick<PageServices, 'store'>,
  req: Request<{ id: string }>,
  res: Response,
): Promise<NewsEvent | undefined> {
  const event = await store.events.get(req.params.id)
  if (!event) throw new Problem('not-found', words.fix.refusals.noEvent)
  if (event.id === req.params.id) return event
  const [own, other] = [req.params.id, event.id].map((id) => `/events/${encodeURIComponent(id)}/`)
  // Not kept by the browser: a merge can be taken back.
  res.set('Cache-Control', 'no-cache').redirect(308, req.originalUrl.replace(own ?? '', other ?? ''))
  return undefined
}
