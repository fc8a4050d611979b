import type { ChildProcess } from 'node:child_process'
import type { StatedFeed } from '@parallax/feeds'
import { forkBeside } from '../command/fork-beside.js'

/** A page or a feed as it was fetched. */
export type Foreign =
  | { kind: 'page'; bytes: Uint8Array; url: string }
  | { kind: 'feed'; bytes: Uint8Array; contentType: string | null }

/** What was read of it; nothing where it was refused. */
export interface ForeignAnswer {
  text: string
  feed: StatedFeed | null
}

/** The product gives up on a page after less. */
const TIMEOUT_MS = 60_000
const HEAP_MB = 1_024

/** Reads pages and feeds in a process that is killed when one of them takes too long or too much memory. */
export class ForeignReader {
  #child: ChildProcess | undefined

  constructor(readonly timeoutMs = TIMEOUT_MS) {}

  #process(): ChildProcess {
    if (!this.#child?.connected) this.#child = forkBeside(import.meta.url, 'foreign-process', HEAP_MB)
    return this.#child
  }

  /** What was read; null where it killed the process. */
  read(foreign: Foreign): Promise<ForeignAnswer | null> {
    const child = this.#process()
    return new Promise((resolve) => {
      const finish = (answer: ForeignAnswer | null): void => {
        clearTimeout(timeout)
        child.removeAllListeners()
        resolve(answer)
      }
      const timeout = setTimeout(() => {
        child.kill('SIGKILL')
        finish(null)
      }, this.timeoutMs)
      child.on('message', (answer: ForeignAnswer) => finish(answer))
      child.on('exit', () => finish(null))
      child.send(foreign)
    })
  }

  close(): void {
    if (this.#child?.connected) this.#child.disconnect()
  }
}
