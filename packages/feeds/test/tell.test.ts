import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWeb, type Web } from '../src/index.js'
import { startCanary } from './hostile/hostile-server.js'

let hub: Server
let canary: Awaited<ReturnType<typeof startCanary>>
let web: Web
const heard: string[] = []

beforeAll(async () => {
  canary = await startCanary()
  hub = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text) => (body += text))
    request.on('end', () => {
      heard.push(`${request.method} ${request.url} ${request.headers['content-type']} ${body}`)
      if (request.url === '/silent') return
      if (request.url === '/elsewhere') response.writeHead(307, { location: `http://127.0.0.1:${canary.port}/` }).end()
      else if (request.url === '/refuses') response.writeHead(400).end('no such\r\n topic\u0007')
      else response.writeHead(202).end()
    })
  })
  hub.listen(0, '127.0.0.2')
  await once(hub, 'listening')
  const limits = { headersMs: 300, totalMs: 700 }
  web = openWeb({ allowAddresses: ['127.0.0.2/32'], userAgent: 'Test/1.0', hostDelayMs: 0, limits })
})
afterAll(async () => {
  expect(canary.accepted()).toBe(0)
  await web.close()
  hub.closeAllConnections()
  hub.close()
  await canary.close()
})

const tell = (path: string) => {
  const { port } = hub.address() as AddressInfo
  return web.tell(`http://127.0.0.2:${port}${path}`, { fields: { 'hub.mode': 'subscribe', 'hub.topic': 'a b&c' } })
}

describe('what is told a hub goes through the one door', () => {
  it('as a form, and any success is one', async () => {
    expect(await tell('/hub')).toEqual({ outcome: 'ok' })
    const form = 'hub.mode=subscribe&hub.topic=a+b%26c'
    expect(heard).toEqual([`POST /hub application/x-www-form-urlencoded ${form}`])
  })

  it('a message of another kind, with its headers', async () => {
    const { port } = hub.address() as AddressInfo
    const message = { headers: { 'content-type': 'application/json' }, body: '{"said":"“ž”"}' }
    expect(await web.post(`http://127.0.0.2:${port}/hook`, message)).toEqual({ outcome: 'ok' })
    expect(heard.at(-1)).toBe('POST /hook application/json {"said":"“ž”"}')
    expect(await web.post(`http://127.0.0.2:${port}/elsewhere`, message)).toMatchObject({ status: 307 })
    expect(await web.post('http://10.0.0.1/', message)).toMatchObject({ failure: 'blocked_address' })
  })

  it('a refusal comes with the words of the hub, in one line', async () => {
    expect(await tell('/refuses')).toMatchObject({
      failure: 'http_error',
      status: 400,
      reason: 'The server answered with status 400. no such topic',
    })
  })

  it('a redirect is not followed, and silence ends', async () => {
    expect(await tell('/elsewhere')).toMatchObject({ outcome: 'failed', status: 307 })
    expect(await tell('/silent')).toMatchObject({ failure: 'timeout_headers' })
  })

  it.each([
    ['http://127.0.0.1:1/', 'blocked_address'],
    ['http://10.0.0.1/', 'blocked_address'],
    ['file:///etc/passwd', 'blocked_scheme'],
    ['http://[::ffff:169.254.169.254]/', 'blocked_address'],
  ])('S-61 %s ends as %s', async (url, failure) => {
    expect(await web.tell(url, { fields: {} })).toMatchObject({ outcome: 'failed', failure })
  })
})
