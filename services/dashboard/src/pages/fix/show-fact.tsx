import type { RequestHandler } from 'express'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { ChooseMentionsPage } from './choose-mentions-page.js'
import { FactQuery } from './fix-query.js'
import { standingEvent } from './standing-event.js'

/** The sentences of a fact, of which two are chosen. */
export const showFact =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const event = await standingEvent(services, req, res)
    if (!event) return
    const query = FactQuery.parse(req.query)
    const comparison = await services.store.comparisons.latest(event.id)
    const fact = comparison?.facts.find(({ id }) => id === query.fact)
    if (!fact || fact.mentions.length < 2) {
      throw new Problem('not-found', words.fix.refusals.noFact)
    }
    const mentions = fact.mentions.map(({ articleId, text }, place) => ({
      ...{ place, text },
      outlet: comparison?.articles.find(({ id }) => id === articleId)?.outlet.name ?? '',
    }))
    sendPage(res, <ChooseMentionsPage event={event} factId={fact.id} mentions={mentions} />)
  }
