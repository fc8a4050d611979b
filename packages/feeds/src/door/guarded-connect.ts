import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import { rootCertificates } from 'node:tls'
import { buildConnector } from 'undici'
import type { AddressGuard } from './address-guard.js'
import { Refusal } from './refusal.js'
import { checkAddress, needsListing } from './url-policy.js'

/** Every address of a name, of both families. Injected by tests. */
export type Resolve = (name: string) => Promise<string[]>

export const resolveName: Resolve = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address)

/** The addresses that a host and port may be dialled at. One bad answer refuses the whole name. */
const checkedAddresses = async (host: string, port: string, { guard, resolve }: Dialing): Promise<string[]> => {
  const addresses = isIP(host) === 0 ? await resolve(host) : [host]
  if (addresses.length === 0) throw new Refusal('dns_error', `The name ${host} has no address.`)
  for (const address of addresses) checkAddress(address, guard)
  const listing = needsListing(host, port)
  if (listing && !addresses.every(guard.isListed)) throw listing
  return addresses
}

/** Answers with the addresses that were checked, so that what was checked is what is dialled. */
const pinned =
  (addresses: string[]): LookupFunction =>
  (_name, options, answer) => {
    const all = addresses.map((address) => ({ address, family: isIP(address) }))
    const [first] = all
    if (options.all || !first) answer(null, all)
    else answer(null, first.address, first.family)
  }

/**
 * A byte in a chunk of its own takes six on the wire. What is more than that is no body, and is never seen by who counts the
 * body: the extensions of one chunk may go on for ever.
 */
const WIRE_BYTES_A_BYTE = 8
const LOOK_EVERY_MS = 100

const endFloods = (socket: Socket, maxBytes: number): void => {
  const look = setInterval(() => {
    if (socket.bytesRead > maxBytes * WIRE_BYTES_A_BYTE)
      socket.destroy(new Refusal('too_large', 'The server sends without end.'))
  }, LOOK_EVERY_MS)
  socket.once('close', () => clearInterval(look))
}

interface Dialing {
  guard: AddressGuard
  resolve: Resolve
  /** PEM certificates trusted beside the platform's. */
  authorities: readonly string[]
  connectMs: number
  /** Of a body that is read. */
  maxBytes: number
}

/**
 * undici's connector behind three checks: the literal address (Node never looks a literal up, so a guarded
 * `lookup` alone lets it through), every resolved address, and the peer after the connection stands.
 */
export const guardedConnect =
  (dialing: Dialing): buildConnector.connector =>
  (options, done) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    let open = true
    const finish: buildConnector.Callback = (...result) => {
      clearTimeout(timer)
      if (open) done(...result)
      else result[1]?.destroy()
      open = false
    }
    const timer = setTimeout(() => {
      const seconds = dialing.connectMs / 1_000
      finish(new Refusal('timeout_connect', `No connection to ${host} within ${seconds} seconds.`), null)
    }, dialing.connectMs)

    checkedAddresses(host, options.port, dialing).then(
      (addresses) => {
        if (!open) return
        const { authorities, connectMs } = dialing
        const trust = authorities.length > 0 ? { ca: [...rootCertificates, ...authorities] } : {}
        // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment cannot switch it off.
        const verified = { rejectUnauthorized: true, ...trust }
        const connect = buildConnector({ lookup: pinned(addresses), timeout: connectMs, allowH2: false, ...verified })
        connect({ ...options, hostname: host }, (error, socket) => {
          if (error) return finish(error, null)
          const peer = socket.remoteAddress ?? ''
          if (dialing.guard.mayReach(peer)) {
            endFloods(socket, dialing.maxBytes)
            return finish(null, socket)
          }
          socket.destroy()
          finish(new Refusal('blocked_address', `${host} answered from a private network (${peer}).`), null)
        })
      },
      (error: Error) => finish(error, null),
    )
  }
