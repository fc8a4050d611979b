import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** Tags of DER (ITU-T X.690): as much as a certificate needs. */
const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts)
const object = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const time = (date: Date) => der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]|\.\d+/g, '')}`))

const ECDSA_SHA256 = sequence(object('2a8648ce3d040302'))
const COMMON_NAME = '550403'
const ALT_NAME = '551d11'
const BASIC_CONSTRAINTS = '551d13'

const nameOf = (name: string) => sequence(der(0x31, sequence(object(COMMON_NAME), der(0x0c, Buffer.from(name)))))

const extension = (id: string, value: Uint8Array) => sequence(object(id), der(0x04, value))

const pem = (label: string, bytes: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(bytes).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`

/** A certificate and its key in PEM. */
export interface Certificate {
  name: string
  cert: string
  key: string
}

interface Wanted {
  /** The host it is for, or the name of an authority. */
  name: string
  notBefore?: Date
  notAfter?: Date
  /** Who signs it; itself where left out. */
  issuer?: Certificate
  isAuthority?: boolean
}

const DAY_MS = 24 * 60 * 60 * 1_000

/** Makes a certificate (RFC 5280), valid for a day around now unless asked otherwise. */
export const makeCertificate = (wanted: Wanted): Certificate => {
  const { name, issuer, isAuthority = false } = wanted
  const keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const from = wanted.notBefore ?? new Date(Date.now() - DAY_MS)
  const until = wanted.notAfter ?? new Date(Date.now() + DAY_MS)
  const alternatives = extension(ALT_NAME, sequence(der(0x82, Buffer.from(name))))
  const authority = extension(BASIC_CONSTRAINTS, sequence(der(0x01, Buffer.from([0xff]))))
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_SHA256,
    nameOf(issuer?.name ?? name),
    sequence(time(from), time(until)),
    nameOf(name),
    keys.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(isAuthority ? authority : alternatives)),
  )
  const signature = sign('sha256', body, issuer ? createPrivateKey(issuer.key) : keys.privateKey)
  const bytes = sequence(body, ECDSA_SHA256, der(0x03, Buffer.from([0]), signature))
  return {
    name,
    cert: pem('CERTIFICATE', bytes),
    key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
