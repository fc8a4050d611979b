import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { BEHAVIOURS, type BehaviourName } from './behaviours.js'

const portOf = (server: Server): number => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port')
  return address.port
}

const track = (server: Server): Set<Socket> => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}

const closing = async (server: Server, sockets: Set<Socket>): Promise<void> => {
  for (const socket of sockets) socket.destroy()
  server.close()
  await once(server, 'close')
}

const isBehaviour = (name: string): name is BehaviourName => Object.hasOwn(BEHAVIOURS, name)

/** A server that misbehaves on demand: the path names what it does, the query is its argument. */
export const startHostileServer = async (host: string) => {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    const [path = '', argument = ''] = (request.url ?? '').slice(1).split('?')
    if (isBehaviour(path)) BEHAVIOURS[path](response, decodeURIComponent(argument), request)
    else response.writeHead(404).end()
  })
  const sockets = track(server)
  server.listen(0, host)
  await once(server, 'listening')
  const origin = `http://${host}:${portOf(server)}`
  return {
    port: portOf(server),
    origin,
    requests,
    at: (name: BehaviourName, argument?: string) =>
      `${origin}/${name}${argument === undefined ? '' : `?${encodeURIComponent(argument)}`}`,
    /** Resolves once nobody is connected any more. */
    idle: async () => {
      for (const socket of sockets)
        await new Promise<void>((gone) => (socket.destroyed ? gone() : socket.once('close', gone)))
    },
    close: () => closing(server, sockets),
  }
}

/** A listener that must never be reached: the proof of a refusal is not the error but the silence here. */
export const startCanary = async () => {
  let accepted = 0
  const server = createTcpServer((socket) => {
    accepted += 1
    socket.destroy()
  })
  const sockets = track(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: portOf(server), accepted: () => accepted, close: () => closing(server, sockets) }
}
