import { SOURCES_MAX } from '@parallax/model'
import { type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { askComparison } from '../../asking/ask-comparison.js'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { queryLink } from '../parts/query-link.js'
import { sendPage } from '../parts/send-page.js'
import { ComparePage, type ComparePageProps } from './compare-page.js'
import { checkForm, faultsOf } from './form-faults.js'
import { EMPTY_FORM, formOf, readForm, type SourcesForm } from './sources-form.js'

const EARLIER_SHOWN = 10

type Shown = Pick<ComparePageProps, 'form' | 'faults' | 'notice'>

async function send({ store }: PageServices, res: Response, { status, ...shown }: Shown & { status: number }) {
  const earlier = await store.asked.latest(EARLIER_SHOWN)
  sendPage(res, <ComparePage {...shown} earlier={earlier} now={new Date()} />, status)
}

const FIRST: Shown = { form: EMPTY_FORM, faults: [], notice: null }

/** The form as it was sent once before, with what could not be read then. */
async function askedBefore({ store }: PageServices, id: string): Promise<Shown> {
  const asked = await store.asked.get(id)
  if (!asked) return FIRST
  const form = formOf(asked)
  const faults = faultsOf(form, asked)
  const isRefused = asked.eventId === null && faults.length > 0
  return { form, faults, notice: isRefused ? words.compare.tooFewRead : null }
}

const FromQuery = z.object({ from: z.string().max(200).optional().catch(undefined) })

const showForm =
  (services: PageServices): RequestHandler =>
  async (req, res) => {
    const { from } = FromQuery.parse(req.query)
    const shown = from === undefined ? FIRST : await askedBefore(services, from)
    await send(services, res, { ...shown, status: 200 })
  }

/** One more text to fill in, after those there are; the page shows one where there is none. */
const withAnother = (form: SourcesForm): SourcesForm => ({
  ...form,
  texts: [...form.texts, { outlet: '', title: '', text: '' }].slice(0, SOURCES_MAX),
})

const compare =
  (services: PageServices): RequestHandler =>
  async (req, res) => {
    const { form, press } = readForm(req.body)
    if (press === 'add-text') {
      return send(services, res, { form: withAnother(form), faults: [], notice: null, status: 200 })
    }
    const checked = checkForm(form)
    if (!checked.ok) {
      const { faults } = checked
      const notice = faults.some(({ place }) => place !== null) ? words.compare.seeBeside : ''
      return send(services, res, { form, faults, notice, status: 422 })
    }
    const job = await askComparison(services, checked.sources)
    res.redirect(303, `/jobs/${encodeURIComponent(job.id)}`)
  }

/** Leads to what became of it: the event, or the form with the reasons. */
const showResult =
  ({ store }: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const asked = await store.asked.get(req.params.id)
    if (!asked) throw new Problem('not-found', words.compare.noneAsked)
    const { eventId, id } = asked
    res.redirect(303, eventId ? `/events/${encodeURIComponent(eventId)}` : queryLink('/compare', { from: id }))
  }

/** The page on which a person has sources compared, and the way to what came of it. */
export function compareRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/compare', showForm(services))
  router.post('/compare', services.guard, compare(services))
  router.get('/compare/:id', showResult(services))
  return router
}
