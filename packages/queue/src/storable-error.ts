import { FinalError } from '@parallax/model'
import { UnrecoverableError } from 'bullmq'
import { storableText } from './storable.js'

/** BullMQ stores message and stack as they are: a message of 1 MB became 4 MB in Redis (measured). */
const MESSAGE_CHARACTERS_MAX = 500
const STACK_CHARACTERS_MAX = 2_000

/** An Error whatever was thrown: BullMQ's own handler breaks on `throw null` (measured on 6.7). */
export const errorOf = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(`It threw something that is no error: ${String(thrown)}`)

/** What another try cannot cure. */
export const isFinal = (error: Error): boolean => error instanceof FinalError || error instanceof UnrecoverableError

/** The error as the queue may keep it: bounded, storable, and final for BullMQ where it is final for us. */
export function storableError(error: Error): Error {
  const message = storableText(error.message.slice(0, MESSAGE_CHARACTERS_MAX)) || 'No reason was given'
  const kept = isFinal(error) ? new UnrecoverableError(message) : new Error(message)
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  kept.stack = storableText(`${error.name}: ${message}\n${frames.join('\n')}`.slice(0, STACK_CHARACTERS_MAX))
  return kept
}
