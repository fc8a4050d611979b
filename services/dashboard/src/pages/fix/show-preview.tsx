import type { RequestHandler } from 'express'
import { previewCorrection } from '../../asking/correct.js'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { askedAction } from './asked-action.js'
import { PreviewQuery } from './fix-query.js'
import { PreviewPage } from './preview-page.js'
import { previewedEvents } from './preview-view.js'
import { standingEvent } from './standing-event.js'

const notUnderstood = () => new Problem('refused', words.fix.refusals.nothingChosen)

/** What a correction would change. The analyst works it out, so only who may correct may ask. */
export const showPreview =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const event = await standingEvent(services, req, res)
    if (!event) return
    const query = PreviewQuery.safeParse(req.query)
    if (!query.success) throw notUnderstood()
    const { store } = services
    const action = askedAction(event, query.data, await store.comparisons.latest(event.id))
    const preview = await previewCorrection(services, action)
    const ids = preview.events.flatMap(({ id }) => (id === null || id === event.id ? [] : [id]))
    const others = await Promise.all(ids.map((id) => store.events.get(id)))
    const known = [event, ...others.flatMap((one) => one ?? [])]
    const page = { event, action, about: preview.about, preview, events: previewedEvents(preview, known) }
    sendPage(res, <PreviewPage {...page} />)
  }
