import { once } from 'node:events'
import { createServer } from 'node:http'

export interface BareServer {
  address: string
  close(): Promise<void>
}

/** A server of Node with nothing around it that answers everything with what stands at an address now. */
export async function serveSame(address: string): Promise<BareServer> {
  const body = Buffer.from(await (await fetch(address)).arrayBuffer())
  const server = createServer((_req, res) => res.setHeader('Content-Type', 'text/html').end(body))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the system gave no port')
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
