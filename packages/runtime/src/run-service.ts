import { createLog, type Log } from './log.js'
import { readSettings, type Settings, SettingsError } from './settings.js'

/** Past this a process that was asked to stop stops anyway; what it held comes back by the queue. */
const STOP_WITHIN_MS = 10_000

/** npm passes on the signal that the terminal has sent already: one Ctrl-C arrives twice. */
const SAME_SIGNAL_MS = 1000

export interface Running {
  /** Tells the launcher where the service answers, where it does. */
  address?: string
  stop(): Promise<void>
}

/** A start that cannot go on; the message is one sentence for the person who started it. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/**
 * Runs one service as this process: settings, log, start, and an orderly stop on SIGTERM, SIGINT or when the
 * launcher that started it is gone. A second signal stops at once. Exits 1 where the start fails or the stop hangs.
 */
export const runService = async (
  name: string,
  start: (settings: Settings, log: Log) => Promise<Running>,
): Promise<void> => {
  try {
    const settings = readSettings(process.env)
    const log = createLog(name, settings.logLevel)
    const running = await start(settings, log)
    stopWhenAsked(running, log)
    process.send?.({ ready: true, address: running.address })
    log.info({ address: running.address }, 'started')
  } catch (error) {
    sayWhy(name, error)
    process.exit(1)
  }
}

const sayWhy = (name: string, error: unknown): void => {
  if (error instanceof SettingsError || error instanceof StartError) console.error(`parallax ${name}: ${error.message}`)
  else console.error(`parallax ${name} could not start:`, error)
}

const stopWhenAsked = (running: Running, log: Log): void => {
  let askedAt: number | null = null
  const stop = async (reason: string) => {
    if (askedAt !== null) {
      if (Date.now() - askedAt > SAME_SIGNAL_MS) process.exit(1)
      return
    }
    askedAt = Date.now()
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    log.info({ reason }, 'stopping')
    await running.stop()
    process.exit(0)
  }
  const stopOrDie = (reason: string) => {
    stop(reason).catch((error) => {
      log.error({ err: error }, 'could not stop in order')
      process.exit(1)
    })
  }
  process.on('SIGTERM', () => stopOrDie('SIGTERM'))
  process.on('SIGINT', () => stopOrDie('SIGINT'))
  process.on('disconnect', () => stopOrDie('the launcher is gone'))
  process.on('unhandledRejection', (error) => {
    log.fatal({ err: error }, 'unhandled rejection')
    process.exit(1)
  })
}
