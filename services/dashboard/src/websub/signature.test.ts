import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isSigned } from './signature.js'

const BODY = Buffer.from('<rss>Žluťoučký kůň</rss>')
const SECRET = 'a secret of the subscription'
const signed = (method: string, body: Uint8Array = BODY, secret = SECRET) =>
  `${method}=${createHmac(method, secret).update(body).digest('hex')}`

describe('the signature of a hub', () => {
  test.each(['sha1', 'sha256', 'sha384', 'sha512'])('%s is known', (method) => {
    expect(isSigned(signed(method), BODY, SECRET)).toBe(true)
    expect(isSigned(signed(method).toUpperCase(), BODY, SECRET)).toBe(true)
  })

  test.each([
    ['none', undefined],
    ['of another body', signed('sha256', Buffer.from('other'))],
    ['under another secret', signed('sha256', BODY, 'guessed')],
    ['by a method that proves nothing', signed('md5')],
    ['cut short', signed('sha256').slice(0, -2)],
    ['too long', `${signed('sha256')}00`],
    ['of another method’s length', signed('sha1').replace('sha1', 'sha256')],
    ['empty', 'sha256='],
    ['no hexadecimal', `sha256=${'zz'.repeat(32)}`],
    ['with the name of something inherited', 'constructor=00'],
  ])('%s is none', (_, header) => expect(isSigned(header, BODY, SECRET)).toBe(false))
})
