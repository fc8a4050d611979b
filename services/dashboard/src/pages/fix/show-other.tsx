import type { EventArticle, NewsEvent } from '@parallax/model'
import type { RequestHandler } from 'express'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { ChooseEventPage } from './choose-event-page.js'
import { OtherQuery } from './fix-query.js'
import { standingEvent } from './standing-event.js'

const OFFERS_MAX = 12
const RUNNERS_UP_MAX = 5

/** The events that came second, as they stand now, those that came nearest first. */
async function runnersUp({ store }: PageServices, articles: readonly EventArticle[], ownId: string) {
  const named = articles.flatMap(({ why }) => why.runnerUp ?? []).sort((a, b) => b.score - a.score)
  const ids = [...new Set(named.map(({ eventId }) => eventId))].slice(0, RUNNERS_UP_MAX)
  const events = await Promise.all(ids.map((id) => store.events.get(id)))
  const standing = new Map(events.flatMap((event) => (event && event.id !== ownId ? [[event.id, event] as const] : [])))
  return [...standing.values()]
}

function articleOf(event: NewsEvent, articleId: string | undefined): EventArticle | null {
  if (articleId === undefined) return null
  const article = event.articles.find(({ id, alsoIn }) => id === articleId && !alsoIn)
  if (!article) throw new Problem('not-found', words.fix.refusals.noArticle)
  return article
}

/** Other events to choose from: for one article, or for the whole event. */
export const showOther =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const event = await standingEvent(services, req, res)
    if (!event) return
    const query = OtherQuery.parse(req.query)
    const article = articleOf(event, query.article)
    const second = await runnersUp(services, article ? [article] : event.articles, event.id)
    const { items } = await services.store.events.list({ q: query.q, limit: OFFERS_MAX + 1 })
    const offered = query.q === undefined ? [event, ...second] : [event]
    const found = items.filter(({ id }) => !offered.some((one) => one.id === id)).slice(0, OFFERS_MAX)
    const page = { event, article, q: query.q, runnersUp: second, found, now: new Date() }
    sendPage(res, <ChooseEventPage {...page} />)
  }
