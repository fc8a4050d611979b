import express, { type Request, type RequestHandler, Router } from 'express'
import { Problem } from '../server/problem.js'
import type { Services } from '../server/services.js'
import { hubRequestOf } from './hub-request.js'
import { isSigned } from './signature.js'

/** More than what is read of a feed; a hub that sends more is asked to keep to itself. */
const BODY_MAX = '5mb'

/** A lease is as long as a hub likes, within what a subscription may rest on unasked. */
const LEASE_SECONDS_MAX = 30 * 24 * 60 * 60

const nobodyHere = () => new Problem('not-found', 'Nobody listens at this address.')

/**
 * Where hubs call back (WebSub): they ask whether a subscription was wanted, refuse one, or announce news. What is announced is
 * only reason to poll the feed at its own address; nothing of what a hub sends is read.
 */
export const websub = ({ store, queue, log }: Services): Router => {
  const confirm: RequestHandler<{ id: string }> = async (req, res) => {
    const asked = hubRequestOf(req.originalUrl)
    if (asked === null) throw new Problem('bad-query', 'This is no question of a hub.')
    const { id } = req.params
    const topic = asked['hub.topic']
    if (asked['hub.mode'] === 'denied') {
      const subscription = await store.hubs.get(id)
      if (subscription?.topic !== topic) throw nobodyHere()
      await store.hubs.refuse(id, asked['hub.reason'] || 'The hub gave no reason.')
      return void res.status(200).type('text/plain').send('')
    }
    const mode = asked['hub.mode']
    const seconds = mode === 'subscribe' ? Number(asked['hub.lease_seconds']) : 0
    const question = { mode, topic, leaseSeconds: Math.min(seconds, LEASE_SECONDS_MAX) }
    if (!(await store.hubs.confirm(id, question, new Date()))) throw nobodyHere()
    return void res.status(200).type('text/plain').send(asked['hub.challenge'])
  }

  const heed: RequestHandler<{ id: string }> = async (req, res) => {
    const subscription = await store.hubs.get(req.params.id)
    // A hub that is told so need not call again (WebSub, section 7).
    if (!subscription) return void res.status(410).type('text/plain').send('')
    if (isSigned(req.get('x-hub-signature'), bytesOf(req), subscription.secret)) {
      const feedId = await store.hubs.heed(subscription.id, await store.clock.now())
      if (feedId !== null) await queue.add('poll-feed', { feedId })
    } else log.warn({ hub: subscription.hub, topic: subscription.topic }, 'news of a hub without its signature')
    // The same answer for a wrong signature: whoever guesses learns nothing.
    return void res.status(202).type('text/plain').send('')
  }

  const router = Router({ caseSensitive: true, strict: true })
  router.head('/:id', otherMethods)
  router.get('/:id', confirm)
  router.post('/:id', express.raw({ limit: BODY_MAX, type: () => true, inflate: false }), heed)
  router.all('/:id', otherMethods)
  return router
}

const otherMethods: RequestHandler = (req) => {
  throw new Problem('method-not-allowed', `${req.method} is not known here.`, { headers: { Allow: 'GET, POST' } })
}

const bytesOf = ({ body }: Request): Uint8Array => (body instanceof Uint8Array ? body : new Uint8Array())
