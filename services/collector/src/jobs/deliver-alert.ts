import type { Failed } from '@parallax/feeds'
import { JOBS, type JobHandler } from '@parallax/queue'
import type { Outgoing } from '@parallax/store'
import type { CollectorContext } from '../context.js'
import { afterFailure } from '../deliveries/after-failure.js'
import { signedMessage } from '../deliveries/signed-message.js'

/** A receiver that takes its time must not keep all workers waiting: what is for it is put off. */
const PATIENCE_MS = 2_000

/** Sends an alert to a webhook. What the receiver does wrong is kept in words, and the queue tries again until it is given up. */
export const deliverAlert: JobHandler<'deliver-alert', CollectorContext> = async ({ deliveryId }, context, run) => {
  const { store, web, settings, now } = context
  const outgoing = await store.deliveries.outgoing(deliveryId)
  if (!outgoing) return [] // sent, given up or removed while the job waited

  const { url, secret, alert } = outgoing
  const message = signedMessage({ id: deliveryId, alert, secret, now: now(), publicUrl: settings.publicUrl })
  const sent = await web.post(url, { ...message, signal: run.signal, patienceMs: PATIENCE_MS })
  if (sent.outcome === 'failed') return failed(outgoing, sent, context)

  await store.deliveries.succeed(deliveryId, now())
  return { answer: { state: 'delivered' } }
}

const failed = async (
  { id, tries, failingSince }: Outgoing,
  failure: Failed,
  { store, now }: CollectorContext,
): Promise<{ answer: { state: 'dead'; reason: string } }> => {
  const at = now()
  const { reason } = failure
  const tried = { tries: tries + 1, triesMax: JOBS['deliver-alert'].attempts, failingSince }
  const next = afterFailure(failure, tried, at)
  await store.deliveries.fail(id, { at, reason, ...next })
  if (!next.isDead) throw new Error(`the webhook did not take it: ${reason}`)
  return { answer: { state: 'dead', reason } }
}
