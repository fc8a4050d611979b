import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'

/** Servers of one demo, and the address each answers at (without a slash at the end), in the order they were asked for. */
export type Listening = { servers: Server[]; urls: string[] }

/** Makes the listener of a server whose address is known by then. */
export type ListenerAt = (url: string) => RequestListener

/** The first outlet's address; the next ones follow. Low numbers are left to other servers on the machine. */
const FIRST_ADDRESS = 21
/** A free port of one address may be taken on another: then the next free one is tried. */
const PORT_TRIES = 20

/**
 * Opens one server a listener, each on a loopback address of its own and all on one port: 127.0.0.21:P, 127.0.0.22:P and
 * so on. Where the system has only 127.0.0.1 (macOS), they share it, with a port each. Port 0 takes a free one.
 */
export async function listen(listeners: readonly ListenerAt[], port: number): Promise<Listening> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await listenApart(listeners, port)
    } catch (error) {
      if (hasCode(error, 'EADDRNOTAVAIL')) return await listenTogether(listeners, port)
      if (!hasCode(error, 'EADDRINUSE') || port !== 0 || tried === PORT_TRIES) throw error
    }
  }
}

async function listenApart(listeners: readonly ListenerAt[], port: number): Promise<Listening> {
  const opened: Listening = { servers: [], urls: [] }
  let shared = port
  return await orCloseAll(opened, async () => {
    for (const [index, listenerAt] of listeners.entries()) {
      shared = await openOne(opened, listenerAt, { host: `127.0.0.${FIRST_ADDRESS + index}`, port: shared })
    }
  })
}

async function listenTogether(listeners: readonly ListenerAt[], port: number): Promise<Listening> {
  const opened: Listening = { servers: [], urls: [] }
  return await orCloseAll(opened, async () => {
    for (const [index, listenerAt] of listeners.entries()) {
      await openOne(opened, listenerAt, { host: '127.0.0.1', port: port === 0 ? 0 : port + index })
    }
  })
}

async function orCloseAll(opened: Listening, open: () => Promise<void>): Promise<Listening> {
  try {
    await open()
    return opened
  } catch (error) {
    await closeAll(opened.servers)
    throw error
  }
}

async function openOne(opened: Listening, listenerAt: ListenerAt, at: { host: string; port: number }) {
  const server = createServer()
  return await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(at.port, at.host, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : at.port
      const url = `http://${at.host}:${port}`
      server.on('request', listenerAt(url))
      opened.servers.push(server)
      opened.urls.push(url)
      resolve(port)
    })
  })
}

/** Closes the servers and whatever is still connected to them. */
export async function closeAll(servers: readonly Server[]): Promise<void> {
  const closing = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())))
  for (const server of servers) server.closeAllConnections()
  await Promise.all(closing)
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
