import { type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { CorrectionBody } from '../../api/corrections/correction-body.js'
import { correct, takeCorrectionBack } from '../../asking/correct.js'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { queryLink } from '../parts/query-link.js'
import { fixPath } from './fix-links.js'
import { showFact } from './show-fact.js'
import { showFix } from './show-fix.js'
import { showOther } from './show-other.js'
import { showPreview } from './show-preview.js'

/** The action of the form of a preview: it holds what was previewed, whatever was compared since. */
const Action = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue(words.fix.refusals.notJson)
      return z.NEVER
    }
  })
  .pipe(CorrectionBody)

/** The event that answers for an address after it was corrected. */
const standingId = async ({ store }: PageServices, id: string): Promise<string> =>
  (await store.events.get(id))?.id ?? id

const doIt =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const form = z.object({ action: Action }).safeParse(req.body)
    if (!form.success) throw new Problem('refused', words.fix.refusals.notOurs)
    const { id } = await correct(services, form.data.action)
    res.redirect(303, queryLink(fixPath(await standingId(services, req.params.id)), { done: id }))
  }

const undo =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const { correction } = z.object({ correction: z.string().max(100).catch('') }).parse(req.body ?? {})
    if (!(await takeCorrectionBack(services, correction))) {
      throw new Problem('not-found', words.fix.refusals.noCorrection)
    }
    res.redirect(303, queryLink(fixPath(await standingId(services, req.params.id)), { undone: '1' }))
  }

/** The pages on which an event is corrected: what there is to correct, the choices, the preview, and the deed. */
export function fixRoutes(services: PageServices): Router {
  const { guard } = services
  const router = Router()
  router.get('/events/:id/fix', showFix(services))
  router.get('/events/:id/fix/other', showOther(services))
  router.get('/events/:id/fix/fact', showFact(services))
  router.get('/events/:id/fix/preview', guard, showPreview(services))
  router.post('/events/:id/fix', guard, doIt(services))
  router.post('/events/:id/fix/undo', guard, undo(services))
  return router
}
