import { type Behaviour, GOOD_FEED, repeat } from './behaviour.js'

/** Servers that take their time. */
export const SLOW = {
  silent: () => {},
  'header-drip': (response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\n')
    repeat(response, 50, () => response.socket?.write('x-more: y\r\n'))
  },
  'endless-103': (response) => repeat(response, 30, () => response.socket?.write('HTTP/1.1 103 Early Hints\r\n\r\n')),
  'body-drip': (response) => {
    response.writeHead(200, { 'content-length': '100000' })
    repeat(response, 50, () => response.write('x'))
  },
  'body-stall': (response) => {
    response.writeHead(200, { 'content-length': '100000' })
    response.write(GOOD_FEED)
  },
  'slow-close': (response) => {
    response.socket?.write(`HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\n\r\n${GOOD_FEED}`)
  },
  'rst-mid-headers': (response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\ncontent-', () => response.socket?.resetAndDestroy())
  },
  'rst-mid-body': (response) => {
    response.writeHead(200)
    response.write(GOOD_FEED.slice(0, 40), () => response.socket?.resetAndDestroy())
  },
  'split-utf8': (response) => {
    response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' })
    const bytes = [...Buffer.from(GOOD_FEED.replace('Bridge opens', 'Žluťoučký kůň'))]
    const next = () => {
      const byte = bytes.shift()
      if (byte === undefined) response.end()
      else response.write(Buffer.from([byte]), next)
    }
    next()
  },
} satisfies Record<string, Behaviour>
