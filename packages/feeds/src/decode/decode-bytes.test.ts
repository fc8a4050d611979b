import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from './decode-bytes.js'

const xml = (charset: string, text: string) =>
  iconv.encode(`<?xml version="1.0" encoding="${charset}"?><t>${text}</t>`, charset)

describe('decodeBytes', () => {
  it.each([
    ['windows-1251', 'Новости гавани'],
    ['koi8-r', 'Новости гавани'],
    ['gb2312', '港口新闻'],
    ['big5', '港口新聞'],
    ['shift_jis', '港のニュース'],
    ['euc-jp', '港のニュース'],
    ['euc-kr', '항구 뉴스'],
    ['iso-8859-2', 'Příliš žluťoučký'],
    ['windows-1252', '“Quoted” – 5 €'],
    ['utf-8', '“Quoted” – 5 €'],
    ['utf-16le', '“Quoted” – 5 €'],
    ['utf-16be', '“Quoted” – 5 €'],
    ['utf-32le', '“Quoted” – 5 €'],
  ])('%s is read by the document’s own word, and by the header’s', (charset, text) => {
    expect(decodeBytes(xml(charset, text), null)).toContain(`<t>${text}</t>`)
    expect(decodeBytes(iconv.encode(`<t>${text}</t>`, charset), `text/xml; charset="${charset}"`)).toContain(text)
  })

  it('a byte order mark wins over every claim and is not part of the text', () => {
    const bytes = iconv.encode('<t>ü</t>', 'utf-16le', { addBOM: true })
    expect(decodeBytes(bytes, 'text/xml; charset=iso-8859-1')).toBe('<t>ü</t>')
  })

  it('latin1 means windows-1252, and UTF-8 where the bytes are UTF-8', () => {
    expect(decodeBytes(Buffer.from([0x93, 0x61, 0x94]), 'text/html; charset=ISO-8859-1')).toBe('“a”')
    expect(decodeBytes(Buffer.from('<p>Zürich</p>'), 'text/html; charset=iso-8859-1')).toBe('<p>Zürich</p>')
  })

  it('claimed UTF-8 that is not is windows-1252, but a few broken bytes do not spoil a text', () => {
    expect(decodeBytes(Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'text/html; charset=utf-8')).toBe('café')
    const mostlySound = Buffer.concat([Buffer.from('žluťoučký kůň '), Buffer.from([0xff])])
    expect(decodeBytes(mostlySound, 'text/html; charset=utf-8')).toBe('žluťoučký kůň \uFFFD')
  })

  it.each(['base64', 'utf-7', 'hex', 'no-such-charset', ''])('a charset named "%s" is ignored', (charset) => {
    expect(decodeBytes(Buffer.from('PHRlc3Q+ +AGE-'), `text/xml; charset=${charset}`)).toBe('PHRlc3Q+ +AGE-')
  })

  it('never throws, whatever the bytes and the header', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.string(), (bytes, type) => typeof decodeBytes(bytes, type) === 'string'))
  })
})
