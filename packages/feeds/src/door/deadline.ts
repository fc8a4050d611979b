import type { FailureKind } from './fetched.js'
import { Refusal } from './refusal.js'

/** A request's clocks. Whichever runs out first aborts `signal` with a `Refusal`. */
export interface Deadline {
  readonly signal: AbortSignal
  /** The headers are in: from now on silence is measured. */
  headersArrived(): void
  /** Something of the body arrived. */
  bodyMoved(): void
  stop(): void
}

const seconds = (ms: number): string => `${Math.round(ms / 100) / 10} seconds`

/**
 * Clocks of our own: undici's header timer is set again by each 1xx answer, and a body that drips one byte at a
 * time never trips its idle timer. `cancel` is the caller's own signal.
 */
export const deadline = (
  limits: { headersMs: number; idleMs: number; totalMs: number; leftMs: number },
  cancel: AbortSignal | undefined,
): Deadline => {
  const controller = new AbortController()
  const expire = (failure: FailureKind, reason: string) => () => controller.abort(new Refusal(failure, reason))
  const cancelled = () => controller.abort(cancel?.reason)
  if (cancel?.aborted) cancelled()
  cancel?.addEventListener('abort', cancelled, { once: true })

  const total = setTimeout(
    expire('timeout_total', `The answer was not complete after ${seconds(limits.totalMs)}.`),
    Math.max(0, limits.leftMs),
  )
  const headers = setTimeout(
    expire('timeout_headers', `The server did not answer within ${seconds(limits.headersMs)}.`),
    limits.headersMs,
  )
  let idle: NodeJS.Timeout | undefined
  const listen = () => {
    clearTimeout(headers)
    clearTimeout(idle)
    idle = setTimeout(
      expire('timeout_idle', `The server fell silent for ${seconds(limits.idleMs)} in the middle of its answer.`),
      limits.idleMs,
    )
  }
  return {
    signal: controller.signal,
    headersArrived: listen,
    bodyMoved: listen,
    stop: () => {
      for (const timer of [total, headers, idle]) clearTimeout(timer)
      cancel?.removeEventListener('abort', cancelled)
    },
  }
}
