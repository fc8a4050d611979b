import type { Services } from '../server/services.js'

/**
 * Has what a webhook did not take sent again, or this one delivery, whatever became of it; how many are sent. undefined where
 * there is no such webhook.
 */
export const redeliver = async (
  { store, queue }: Pick<Services, 'store' | 'queue'>,
  webhookId: string,
  deliveryId?: string,
): Promise<number | undefined> => {
  const deliveryIds = await store.webhooks.redeliver(webhookId, deliveryId)
  if (deliveryIds === undefined) return undefined
  // The first few at once; the clock has the others sent after them.
  for (const id of deliveryIds.slice(0, AT_ONCE)) await queue.add('deliver-alert', { deliveryId: id }, { asked: true })
  return deliveryIds.length
}

const AT_ONCE = 20
