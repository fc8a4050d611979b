import type { Validators } from '@parallax/model'
import { Agent } from 'undici'
import { addressGuard } from './address-guard.js'
import type { Failed, Fetched } from './fetched.js'
import { type Door, follow, type Request } from './follow.js'
import { type Form, messageOf } from './form.js'
import { guardedConnect, type Resolve, resolveName } from './guarded-connect.js'
import { hostLines } from './host-lines.js'
import { type HostTurns, TurnsAway, turnsOfProcess } from './host-turns.js'
import { LIMITS, type Limits } from './limits.js'
import { nameFailure } from './name-failure.js'
import { HostBusy } from './patience.js'
import { type Message, post } from './post.js'
import { obeyRobots } from './robots.js'

export interface WebOptions {
  /** Ranges (CIDR) that may be reached although they are private. */
  allowAddresses: readonly string[]
  /** Sent with every request, as in `Parallax/1.0 (+https://example.org/about)`. */
  userAgent: string
  /** Shortest distance between two requests for feeds or pages of one host, in milliseconds; 1,000 where left out. */
  hostDelayMs?: number
  /** Whose turn it is to ask a host, where several processes ask; this process alone where left out. */
  turns?: HostTurns
  /** How names become addresses; the system's resolver where left out. */
  resolve?: Resolve
  /** Certificates (PEM) that are trusted beside those of the platform. There is no way to trust none. */
  authorities?: readonly string[]
  limits?: Partial<Limits>
}

export interface GetOptions {
  accept: 'feed' | 'page'
  /** What the server gave last time, sent back byte for byte. */
  validators?: Validators
  signal?: AbortSignal
  /** How long to wait for the host's turn, in milliseconds; for ever where left out. */
  patienceMs?: number
}

/** What became of something that was sent. */
export type Sent = { outcome: 'ok' } | Failed

export interface Web {
  /**
   * What stands at an address, if its site allows programs to fetch it (robots.txt). What the world does is an
   * outcome, never an exception; only an aborted `signal` rejects, with its reason, a host that is busy for longer than
   * `patienceMs`, with `HostBusy`, and turns that cannot be asked for. Waits for the host's turn first, and the clocks run
   * from then on.
   */
  get(url: string, options: GetOptions): Promise<Fetched>
  /** Sends a form, by the same policy. What the server answers is not read beyond whether it is a success. */
  tell(url: string, form: Form): Promise<Sent>
  /** As `tell`, for a message of any kind; rejects as `get` does. */
  post(url: string, message: Message): Promise<Sent>
  close(): Promise<void>
}

/** A request ends by its total time; so much later its turn is free although nobody gave it back. */
const HOLD_LONGER_MS = 5_000

/**
 * The one door out: everything that Parallax fetches goes through here. Every hop's URL, literal address, resolved
 * addresses and peer are checked (OWASP ASVS 5.0, 1.3.6). Throws a `RangeError` for an unreadable allow list.
 */
export const openWeb = (options: WebOptions): Web => {
  const limits = { ...LIMITS, ...options.limits }
  const guard = addressGuard(options.allowAddresses)
  const { userAgent, hostDelayMs = 1_000, resolve = resolveName, authorities = [], turns = turnsOfProcess() } = options
  const connect = guardedConnect({ guard, resolve, authorities, ...limits })
  // Without pipelining every request opens its own connection, so each one is checked anew.
  const dispatcher = new Agent({ connect, pipelining: 0 })

  const named = async <T>(asking: Promise<T>, signal: AbortSignal | undefined): Promise<T | Failed> => {
    try {
      return await asking
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof HostBusy || error instanceof TurnsAway) throw error
      return nameFailure(error).toFailed()
    }
  }
  const attempt = (url: string, request: Request): Promise<Fetched> => named(follow(url, request, door), request.signal)
  const robots = obeyRobots({ get: (url) => attempt(url, { accept: 'robots' }), userAgent, now: Date.now })
  const lines = hostLines(turns, limits.totalMs + HOLD_LONGER_MS)
  const door: Door = { guard, dispatcher, lines, robots, limits, userAgent, hostDelayMs }
  const send = (url: string, message: Message): Promise<Sent> =>
    named(
      post(url, message, door).then(() => ({ outcome: 'ok' as const })),
      message.signal,
    )
  return {
    get: attempt,
    tell: (url, form) => send(url, messageOf(form)),
    post: send,
    close: () => dispatcher.destroy(),
  }
}
