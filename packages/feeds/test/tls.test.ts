import { once } from 'node:events'
import { createServer, type ServerOptions } from 'node:https'
import { createServer as createTcpServer, type Server } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openWeb, type Web } from '../src/index.js'
import { GOOD_FEED } from './hostile/behaviours/behaviour.js'
import { startCanary, startHostileServer } from './hostile/hostile-server.js'
import { makeCertificate } from './hostile/make-certificate.js'

const HOST = '127.0.0.2'
const NAME = 'news.test'

const authority = makeCertificate({ name: 'Test Authority', isAuthority: true })
const stranger = makeCertificate({ name: 'Strange Authority', isAuthority: true })
const good = makeCertificate({ name: NAME, issuer: authority })

const opened: Server[] = []
let canary: Awaited<ReturnType<typeof startCanary>>
let plain: Awaited<ReturnType<typeof startHostileServer>>
let web: Web

beforeAll(async () => {
  canary = await startCanary()
  plain = await startHostileServer(HOST)
  web = openWeb({
    allowAddresses: [`${HOST}/32`],
    userAgent: 'Test/1.0',
    hostDelayMs: 0,
    resolve: async () => [HOST],
    authorities: [authority.cert],
    limits: { connectMs: 1_500, headersMs: 2_500, totalMs: 3_000 },
  })
})
afterEach(() => expect(canary.accepted()).toBe(0))
afterAll(async () => {
  await web.close()
  await plain.close()
  await canary.close()
  for (const server of opened) server.close()
})

const listen = async (server: Server): Promise<number> => {
  opened.push(server)
  server.listen(0, HOST)
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** A server by TLS that counts what it is asked, and answers a feed or a redirect. */
const secure = async (options: ServerOptions, location?: string) => {
  let asked = 0
  const server = createServer(options, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    asked += 1
    return location ? response.writeHead(302, { location }).end() : response.writeHead(200).end(GOOD_FEED)
  })
  server.on('tlsClientError', () => {})
  return { port: await listen(server), asked: () => asked }
}

const get = (port: number, name = NAME) => web.get(`https://${name}:${port}/feed`, { accept: 'feed' })

describe('H-40 nothing is asked over a connection that cannot be trusted', () => {
  it('a certificate of a trusted authority for this very name is accepted', async () => {
    const { port, asked } = await secure(good)
    expect(await get(port)).toMatchObject({ outcome: 'ok' })
    expect(asked()).toBe(1)
  })

  const DAY_MS = 24 * 60 * 60 * 1_000
  it.each([
    ['self-signed', makeCertificate({ name: NAME })],
    ['signed by a stranger', makeCertificate({ name: NAME, issuer: stranger })],
    ['expired', makeCertificate({ name: NAME, issuer: authority, notBefore: new Date(0), notAfter: new Date(DAY_MS) })],
    [
      'not valid yet',
      makeCertificate({
        name: NAME,
        issuer: authority,
        notBefore: new Date(Date.now() + DAY_MS),
        notAfter: new Date(Date.now() + 2 * DAY_MS),
      }),
    ],
    ['for another name', makeCertificate({ name: 'other.test', issuer: authority })],
  ])('a certificate that is %s ends as tls_error, with its reason, and no request is sent', async (_, certificate) => {
    const { port, asked } = await secure(certificate)
    expect(await get(port)).toMatchObject({
      failure: 'tls_error',
      final: true,
      reason: expect.stringMatching(/secure connection/),
    })
    expect(asked()).toBe(0)
  })

  it('S-63 no variable of the environment switches that off', async () => {
    const { port, asked } = await secure(makeCertificate({ name: NAME }))
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    expect(await get(port)).toMatchObject({ failure: 'tls_error' })
    expect(asked()).toBe(0)
    vi.unstubAllEnvs()
  })

  it('a certificate for a name does not serve its bare address', async () => {
    const { port, asked } = await secure(good)
    expect(await get(port, HOST)).toMatchObject({ failure: 'tls_error' })
    expect(asked()).toBe(0)
  })

  it('TLS 1.1 is refused', async () => {
    const old: ServerOptions = { ...good, minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' }
    const { port, asked } = await secure(old)
    expect(await get(port)).toMatchObject({ failure: 'tls_error' })
    expect(asked()).toBe(0)
  })

  it('what does not speak TLS ends as tls_error, and http is not tried instead', async () => {
    let heard = ''
    const port = await listen(
      createTcpServer((socket) => {
        socket.on('error', () => {})
        socket.on('data', (data) => {
          heard += data.toString('latin1')
          socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi')
        })
      }),
    )
    expect(await get(port)).toMatchObject({ failure: 'tls_error' })
    expect(heard).not.toContain('GET ')
  })

  it('a server that never ends the handshake ends as timeout_connect', async () => {
    const port = await listen(createTcpServer((socket) => socket.on('error', () => {})))
    expect(await get(port)).toMatchObject({ failure: 'timeout_connect' })
  })
})

describe('H-41 a secure address stays secure', () => {
  it('a redirect from https to http is refused, and the target is not asked', async () => {
    const { port } = await secure(good, plain.at('good'))
    const before = plain.requests.length
    expect(await get(port)).toMatchObject({ failure: 'redirect_invalid' })
    expect(plain.requests).toHaveLength(before)
  })

  it('a redirect from http to https is followed', async () => {
    const { port } = await secure(good)
    expect(await web.get(plain.at('to', `https://${NAME}:${port}/feed`), { accept: 'feed' })).toMatchObject({
      outcome: 'ok',
      url: `https://${NAME}:${port}/feed`,
    })
  })

  it('S-48 a redirect from https to a private address is refused', async () => {
    const { port } = await secure(good, `https://127.0.0.1:${canary.port}/`)
    expect(await get(port)).toMatchObject({ failure: 'blocked_address' })
  })
})
