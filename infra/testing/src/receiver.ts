import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a receiver of webhooks was sent. */
export interface Received {
  headers: Record<string, string>
  body: string
}

export interface Receiver {
  url: string
  received: Received[]
  /** What it answers from now on. */
  answer: { status: number; headers?: Record<string, string> }
  stop(): Promise<void>
}

const plainHeaders = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

/** A server of somebody else's that takes webhooks, on loopback. */
export const startReceiver = async (): Promise<Receiver> => {
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text) => (body += text))
    request.on('end', () => {
      receiver.received.push({ headers: plainHeaders(request.headers), body })
      response.writeHead(receiver.answer.status, receiver.answer.headers).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hook`,
    received: [],
    answer: { status: 204 },
    stop: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
  return receiver
}
