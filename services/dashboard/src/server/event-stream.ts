import { createHash } from 'node:crypto'
import type { Response } from 'express'

/** Proxies close what is silent for a minute, some after half of one. */
const HEARTBEAT_MS = 15_000
const RECONNECT_MS = 2_000
/** A reader that leaves this much unread is gone or too slow; it comes back and gets the state then. */
const MAX_UNREAD_BYTES = 1_000_000

export interface EventStream {
  /** Sends one event; `data` as JSON in one line, its id what `eventIdOf` says. After the end it does nothing. */
  send(event: string, data: unknown): void
  close(): void
  /** Called once, when the client has gone or the stream was closed. */
  onClose(callback: () => void): void
}

/** The id of an event is a digest of its data: who comes back with it has seen just that. */
export const eventIdOf = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 16)

/** Opens a stream of server-sent events (WHATWG HTML section 9.2) on a response. */
export const openEventStream = (res: Response): EventStream => {
  res.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no', // nginx would hold the events back
  })
  res.write(`retry: ${RECONNECT_MS}\n\n`)

  const write = (text: string): void => {
    if (res.writableEnded || res.destroyed) return
    res.write(text)
    if (res.writableLength > MAX_UNREAD_BYTES) res.destroy()
  }
  const heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT_MS).unref()
  res.once('close', () => clearInterval(heartbeat))

  return {
    send: (event, data) => write(`id: ${eventIdOf(data)}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    close: () => void (res.writableEnded || res.end()),
    onClose: (callback) => void res.once('close', callback),
  }
}
