import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openWeb, type Web } from '../src/index.js'
import { startCanary, startHostileServer } from './hostile/hostile-server.js'

let server: Awaited<ReturnType<typeof startHostileServer>>
let canary: Awaited<ReturnType<typeof startCanary>>
let strict: Web

beforeAll(async () => {
  server = await startHostileServer('127.0.0.2')
  canary = await startCanary()
  strict = openWeb({ allowAddresses: [], userAgent: 'Test/1.0' })
})
afterEach(() => expect(canary.accepted()).toBe(0))
afterAll(async () => {
  await strict.close()
  await server.close()
  await canary.close()
})

const IPV4 = `127.0.0.1 127.255.255.254 2130706433 0x7f000001 0x7f.1 0177.0.0.1 127.1 0 0.0.0.0 10.0.0.1 172.16.0.1
  172.31.255.255 192.168.0.1 169.254.169.254 100.64.0.1 100.100.100.200 192.0.0.8 192.0.2.1 192.88.99.1 198.18.0.1
  198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255 168.63.129.16 ①②⑦.⓪.⓪.① 127。0。0。1`.split(/\s+/)

const IPV6 =
  `[::1] [::] [::ffff:127.0.0.1] [::7f00:1] [::ffff:0:7f00:1] [64:ff9b::7f00:1] [64:ff9b:1::1] [2002:7f00:1::]
  [2001:0:7f00:1::] [fe80::1] [fc00::1] [fd00:ec2::254] [fec0::1] [ff02::1] [100::1] [2001:db8::1] [3fff::1] [5f00::1]
  [4000::1] [2606:4700::5efe:7f00:1]`.split(/\s+/)

const NAMES =
  'localhost localhost. x.localhost printer.local metadata.google.internal nas loc%61lhost router.lan'.split(' ')

describe('S-01 to S-39 nothing private is reached', () => {
  it.each([...IPV4, ...IPV6])('http://%s is refused before a connection', async (host) => {
    for (const port of [`:${canary.port}`, ''])
      expect(await strict.get(`http://${host}${port}/`, { accept: 'page' })).toMatchObject({
        failure: 'blocked_address',
        final: true,
      })
  })

  it.each(NAMES)('the name %s is refused without being resolved', async (name) => {
    const web = openWeb({
      allowAddresses: [],
      userAgent: 'Test/1.0',
      resolve: () => Promise.reject(new Error('must not be asked')),
    })
    expect(await web.get(`http://${name}:${canary.port}/`, { accept: 'page' })).toMatchObject({
      failure: 'blocked_host',
    })
    await web.close()
  })

  it.each([
    ['http://127.0.0.1:80\\@public.test/', 'invalid_url'],
    ['http://user@public.test/', 'invalid_url'],
    ['http://[::1%25lo]/', 'invalid_url'],
    ['not a web address', 'invalid_url'],
    ['', 'invalid_url'],
    ['file:///etc/passwd', 'blocked_scheme'],
    ['ftp://public.test/', 'blocked_scheme'],
    ['gopher://127.0.0.1/', 'blocked_scheme'],
    ['data:text/html,hello', 'blocked_scheme'],
    ['javascript:alert(1)', 'blocked_scheme'],
    ['unix:/var/run/docker.sock', 'blocked_scheme'],
    ['http://public.test:22/', 'blocked_port'],
    ['http://public.test:6379/', 'blocked_port'],
    ['http://public.test:0/', 'blocked_port'],
  ])('%s ends as %s', async (url, failure) => {
    expect(await strict.get(url, { accept: 'page' })).toMatchObject({ failure, final: true })
  })

  it('a range that cannot be read stops the door from opening', () => {
    expect(() => openWeb({ allowAddresses: ['127.0.0.0/33'], userAgent: 'Test/1.0' })).toThrow(/127\.0\.0\.0\/33/)
  })
})

describe('the guard has no switch', () => {
  it('S-62 S-63 no variable of the environment leads around it', async () => {
    const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY']
    for (const name of names) vi.stubEnv(name, name === 'NODE_USE_ENV_PROXY' ? '1' : `http://127.0.0.1:${canary.port}`)
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    const web = openWeb({ allowAddresses: ['127.0.0.2/32'], userAgent: 'Test/1.0', hostDelayMs: 0 })
    expect(await web.get(server.at('good'), { accept: 'feed' })).toMatchObject({ outcome: 'ok' })
    expect(await strict.get(`http://127.0.0.1:${canary.port}/`, { accept: 'feed' })).toMatchObject({
      failure: 'blocked_address',
    })
    await web.close()
    vi.unstubAllEnvs()
  })

  it('H-37 H-38 credentials in an address are neither sent nor followed to', async () => {
    const web = openWeb({ allowAddresses: ['127.0.0.2/32'], userAgent: 'Test/1.0', hostDelayMs: 0 })
    const before = server.requests.length
    for (const target of [`http://user:pw@127.0.0.2:${server.port}/echo`, `//user@127.0.0.2:${server.port}/echo`])
      expect(await web.get(server.at('to', target), { accept: 'feed' })).toMatchObject({ failure: 'invalid_url' })
    expect(server.requests.slice(before).filter((path) => path.startsWith('/echo'))).toEqual([])
    await web.close()
  })
})

describe('S-48 to S-60 redirects are checked like any address', () => {
  const targets = (port: number): readonly string[] => [
    `http://127.0.0.1:${port}/`,
    `http://2130706433:${port}/`,
    `http://0x7f.1:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://localhost:${port}/`,
    `//127.0.0.1:${port}/`,
    `\\\\127.0.0.1:${port}`,
    'file:///etc/passwd',
    'data:text/plain,x',
    'http://127.0.0.1:22/',
    `http://user:secret@127.0.0.2:${port}/`,
    'http://[',
  ]

  it('none of them leads to the canary', async () => {
    const web = openWeb({ allowAddresses: ['127.0.0.2/32'], userAgent: 'Test/1.0', hostDelayMs: 0 })
    for (const target of targets(canary.port)) {
      const direct = await web.get(server.at('to', target), { accept: 'feed' })
      expect(direct, target).toMatchObject({
        outcome: 'failed',
        failure: expect.stringMatching(/^(blocked_|redirect_invalid|invalid_url|dns_error)/),
      })
      const detour = await web.get(server.at('to', `/to?${encodeURIComponent(target)}`), { accept: 'feed' })
      expect(detour, target).toMatchObject({ outcome: 'failed' })
    }
    await web.close()
  })
})

describe('names are judged by every address they have, each time', () => {
  const answering = (...answers: string[][]) => {
    const left = [...answers]
    return openWeb({
      allowAddresses: ['127.0.0.2/32'],
      userAgent: 'Test/1.0',
      hostDelayMs: 0,
      resolve: async () => (left.length > 1 ? left.shift() : left[0]) ?? [],
    })
  }
  const ask = (web: Web, port = server.port) => web.get(`http://feed.test:${port}/good`, { accept: 'feed' })

  it('S-40 a name that moves to a private address between two requests is refused the second time', async () => {
    const web = answering(['127.0.0.2'], ['127.0.0.2'], ['127.0.0.1'])
    expect(await ask(web)).toMatchObject({ outcome: 'ok' })
    expect(await ask(web, canary.port)).toMatchObject({ failure: 'blocked_address' })
    await web.close()
  })

  it('S-41 a name that moves between its robots.txt and its feed is refused', async () => {
    const web = answering(['127.0.0.2'], ['127.0.0.1'])
    expect(await ask(web)).toMatchObject({ failure: 'blocked_address' })
    await web.close()
  })

  it.each([
    [['127.0.0.2', '127.0.0.1'], 'blocked_address'],
    [['1.1.1.1', '10.0.0.1'], 'blocked_address'],
    [['::ffff:127.0.0.1'], 'blocked_address'],
    [['no address'], 'blocked_address'],
    [[], 'dns_error'],
    [['1.1.1.1'], 'blocked_port'],
  ])('S-42 S-43 S-44 %j is refused as %s', async (addresses, failure) => {
    const web = answering(addresses)
    expect(await ask(web, canary.port)).toMatchObject({ failure })
    await web.close()
  })

  it('S-45 a name that nobody knows is a failure of naming, not a refusal', async () => {
    const unknown = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    const web = openWeb({ allowAddresses: [], userAgent: 'Test/1.0', resolve: () => Promise.reject(unknown) })
    expect(await web.get('http://nowhere.test/', { accept: 'feed' })).toMatchObject({
      failure: 'dns_error',
      final: false,
    })
    await web.close()
  })
})
