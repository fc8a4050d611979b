import type pg from 'pg'
import { hostTurnsIn } from './feeds/host-turns.js'
import { idempotencyIn } from './idempotency.js'
import { limitsIn } from './limits/limits.js'
import { requestsIn } from './requests.js'

/** Deletes what is kept for a time alone and whose time is over. Where there is nothing of that, nothing is written. */
export async function forgetOld(pool: pg.Pool): Promise<void> {
  await hostTurnsIn(pool).forgetIdle()
  await limitsIn(pool).forgetOld()
  await idempotencyIn(pool).forgetOld()
  await requestsIn(pool).forgetOld()
}
