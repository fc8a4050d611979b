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

/** Opens a line on loopback to a server's address, whose host and port alone change. */
export async function openLine(serverUrl: string, { delayMs, pieceBytes }: LineOptions = {}): Promise<Line> {
  let target = new URL(serverUrl)
  let every = Number.POSITIVE_INFINITY
  let commands = 0
  let cuts = 0
  const sockets = new Set<Socket>()

  /** Whether the line is cut at what a client sends. */
  const isCut = (chunk: Buffer): boolean => {
    commands += chunk.toString('latin1').match(COMMAND)?.length ?? 0
    if (commands < every) return false
    commands = 0
    cuts += 1
    return true
  }

  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    const toServer = sender(upstream, { delayMs })
    const toClient = sender(client, { delayMs, pieceBytes })
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
    upstream.on('data', toClient)
    client.on('data', (chunk) => {
      if (!isCut(chunk)) return toServer(chunk)
      if (cuts % 2 === 1) return client.resetAndDestroy()
      upstream.removeAllListeners('data')
      // The server does what it was told; whoever told it hears nothing of that.
      upstream.once('data', () => client.resetAndDestroy())
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
    cutEvery: (count) => {
      every = count
      commands = 0
    },
    cuts: () => cuts,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
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
