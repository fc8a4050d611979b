import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setImmediate as breath } from 'node:timers/promises'

export interface LineOptions {
  /** How long what is sent is under way, in milliseconds, asked for each time. */
  delayMs?: (() => number) | undefined
  /** Answers come in pieces of so many bytes; long ones in larger ones, so that a busy machine sends them within a command's time. */
  pieceBytes?: number | undefined
}

/** A line to a server that can be slow, be cut, or lead to another server. */
export interface Line {
  /** The server's address through this line. */
  url: string
  /** Where connections lead that are opened from now on; those that stand stay as they are. */
  leadTo(url: string): void
  /** Cuts a connection at each command of so many of a Redis client: by turns before the server has it, and before its answer. */
  cutEvery(commands: number): void
  /** How often it was cut. */
  cuts(): number
  close(): Promise<void>
}

/** Of one answer. */
const PIECES_MAX = 500

/** A command of the Redis protocol begins with the number of its parts. */
const COMMAND = /\*\d+\r\n\$/g

/** Opens a line on loopback to a server's address, whose port alone changes. */
export async function openLine(serverUrl: string, options: LineOptions = {}): Promise<Line> {
  let target = new URL(serverUrl)
  const cutter = cutEveryNth()
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    tie(client, upstream, sockets)
    upstream.on('data', sender(client, options))
    const toServer = sender(upstream, { delayMs: options.delayMs })
    client.on('data', (chunk) => {
      const cut = cutter.cutAt(chunk)
      if (cut === 'before') return client.resetAndDestroy()
      if (cut === 'after') {
        // The server does what it was told; whoever told it hears nothing of that.
        upstream.removeAllListeners('data')
        upstream.once('data', () => client.resetAndDestroy())
      }
      toServer(chunk)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(serverUrl)
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    leadTo: (other) => {
      target = new URL(other)
    },
    cutEvery: cutter.setEvery,
    cuts: cutter.cuts,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Where one end goes, the other goes too. */
function tie(client: Socket, upstream: Socket, sockets: Set<Socket>): void {
  for (const [one, other] of [
    [client, upstream],
    [upstream, client],
  ] as const) {
    sockets.add(one)
    one.setNoDelay(true)
    one.on('error', () => other.destroy())
    one.on('close', () => {
      sockets.delete(one)
      other.destroy()
    })
  }
}

/** Says of what clients send whether the line is cut there, by turns before and after the server has it. */
function cutEveryNth() {
  let every = Number.POSITIVE_INFINITY
  let commands = 0
  let cuts = 0
  return {
    setEvery: (count: number) => {
      every = count
      commands = 0
    },
    cuts: () => cuts,
    cutAt: (chunk: Buffer): 'before' | 'after' | null => {
      commands += chunk.toString('latin1').match(COMMAND)?.length ?? 0
      if (commands < every) return null
      commands = 0
      cuts += 1
      return cuts % 2 === 1 ? 'before' : 'after'
    },
  }
}

/** Sends on what it is given, in its order, each late by its own delay. */
function sender(to: Socket, { delayMs = () => 0, pieceBytes }: LineOptions): (chunk: Buffer) => void {
  let sent: Promise<void> = Promise.resolve()
  return (chunk) => {
    const arrives = new Promise<void>((resolve) => {
      setTimeout(resolve, delayMs())
    })
    sent = sent.then(() => arrives).then(() => send(to, chunk, sizeOf(chunk, pieceBytes)))
  }
}

const sizeOf = (chunk: Buffer, pieceBytes = chunk.length): number =>
  Math.max(pieceBytes, Math.ceil(chunk.length / PIECES_MAX))

async function send(to: Socket, chunk: Buffer, pieceBytes: number): Promise<void> {
  for (let from = 0; from < chunk.length && !to.destroyed; from += pieceBytes) {
    to.write(chunk.subarray(from, from + pieceBytes))
    if (pieceBytes < chunk.length) await breath()
  }
}
