import { readSettings, type Settings, SettingsError } from '@parallax/runtime'

interface Stoppable {
  stop(): Promise<void>
}

/**
 * Runs a launcher as this process: settings, start, and an orderly stop on Ctrl-C or SIGTERM, also while it is still
 * starting. A second signal stops at once. Exits 1 with one sentence where the start fails.
 */
export const runLauncher = async (start: (settings: Settings) => Promise<Stoppable>): Promise<void> => {
  try {
    const starting = start(readSettings(process.env))
    stopWhenAsked(starting)
    await starting
  } catch (error) {
    fail(error)
  }
}

/** npm passes on the signal that the terminal has sent already: one Ctrl-C arrives twice. */
const SAME_SIGNAL_MS = 1000

const stopWhenAsked = (starting: Promise<Stoppable>): void => {
  let askedAt: number | null = null
  const stop = () => {
    if (askedAt !== null) {
      if (Date.now() - askedAt > SAME_SIGNAL_MS) process.exit(1)
      return
    }
    askedAt = Date.now()
    starting.then((running) => running.stop()).then(() => process.exit(0), fail)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

const fail = (error: unknown): never => {
  if (error instanceof SettingsError) console.error(`parallax: ${error.message}`)
  else console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
