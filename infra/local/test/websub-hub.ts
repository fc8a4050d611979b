import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'

interface Asked {
  mode: string
  topic: string
  callback: string
  secret: string | null
  /** What the subscriber answered when it was asked back. */
  confirmed: boolean
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** A hub (WebSub): takes subscriptions, asks back, and announces what it is told to. */
export const startHub = async (host: string, { leaseSeconds }: { leaseSeconds: number }) => {
  const asked: Asked[] = []
  const askBack = async (fields: URLSearchParams): Promise<boolean> => {
    const challenge = crypto.randomUUID()
    const question = new URLSearchParams({
      'hub.mode': fields.get('hub.mode') ?? '',
      'hub.topic': fields.get('hub.topic') ?? '',
      'hub.challenge': challenge,
      ...(fields.get('hub.mode') === 'subscribe' ? { 'hub.lease_seconds': String(leaseSeconds) } : {}),
    })
    const answer = await fetch(`${fields.get('hub.callback')}?${question}`)
    return answer.ok && (await answer.text()) === challenge
  }
  const server = createServer(async (request, response) => {
    const fields = new URLSearchParams(await bodyOf(request))
    response.writeHead(202).end()
    asked.push({
      mode: fields.get('hub.mode') ?? '',
      topic: fields.get('hub.topic') ?? '',
      callback: fields.get('hub.callback') ?? '',
      secret: fields.get('hub.secret'),
      confirmed: await askBack(fields),
    })
  })
  server.listen(0, host)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the hub does not listen on a port')
  return {
    url: `http://${host}:${address.port}/`,
    asked: (mode: string): Asked | undefined => asked.findLast((one) => one.mode === mode),
    count: (mode: string): number => asked.filter((one) => one.mode === mode).length,
    /** Sends news to who subscribed, signed as WebSub says. */
    announce: async ({ callback, secret }: Asked, body: string): Promise<number> => {
      const signature = createHmac('sha512', secret ?? '')
        .update(body)
        .digest('hex')
      const headers = { 'content-type': 'application/atom+xml', 'x-hub-signature': `sha512=${signature}` }
      return (await fetch(callback, { method: 'POST', headers, body })).status
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
