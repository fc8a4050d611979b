import type { Server } from './server.js'

/** A server that ends this often within the time is not started again: something is wrong that a start does not cure. */
const RESTARTS_MAX = 5
const WITHIN_MS = 60_000

/**
 * Starts a server again when it ends by itself (killed for want of memory, say), on the port it had, so that its
 * clients find it. `again` starts it. Returns what stops it for good.
 */
export function keepRunning(
  first: Server,
  again: () => Promise<Server>,
  log: (line: string) => void,
): () => Promise<void> {
  let server: Server | null = first
  let isStopping = false
  let restarts: number[] = []

  const watch = async (watched: Server): Promise<void> => {
    const how = await watched.ended
    if (isStopping) return
    server = null
    restarts = [...restarts.filter((at) => at > Date.now() - WITHIN_MS), Date.now()]
    if (restarts.length > RESTARTS_MAX) {
      log(`the PostgreSQL server keeps ending by itself (${how}) and is not started again`)
      return
    }
    log(`the PostgreSQL server ended by itself (${how}); starting it again`)
    server = await again()
    if (isStopping) return
    void follow(server)
  }
  let watching: Promise<void> = Promise.resolve()
  const follow = (next: Server) => {
    watching = watch(next).catch((error: unknown) => log(`the PostgreSQL server did not start again: ${String(error)}`))
    return watching
  }
  void follow(first)

  return async () => {
    isStopping = true
    if (server === null) await watching // a restart is under way
    await server?.stop()
  }
}
