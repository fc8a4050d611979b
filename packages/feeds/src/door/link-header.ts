/** Where a feed announces its changes (WebSub), and what it is called there; both absolute. */
export interface DeclaredHub {
  hub: string
  topic: string
}

/** One link of the header: `<address>` and what follows, up to the comma before the next `<`. */
const LINK = /<([^<>]*)>([^<>]*)/g
const REL = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i

const isWeb = (url: URL): boolean => url.protocol === 'http:' || url.protocol === 'https:'

/** The address of a link relation in a `Link` header (RFC 8288), made absolute; null where there is none. */
const linked = (header: string, relation: string, base: string): string | null => {
  for (const [, address = '', rest = ''] of header.matchAll(LINK)) {
    const [, quoted, bare] = REL.exec(rest) ?? []
    const relations = (quoted ?? bare ?? '').toLowerCase().split(/\s+/)
    if (!relations.includes(relation) || !URL.canParse(address, base)) continue
    const url = new URL(address, base)
    if (isWeb(url)) return url.href
  }
  return null
}

/** The hub that a `Link` header declares (WebSub, section 4); null where hub or self is missing. */
export const declaredHub = (header: string, base: string): DeclaredHub | null => {
  const hub = linked(header, 'hub', base)
  const topic = linked(header, 'self', base)
  return hub === null || topic === null ? null : { hub, topic }
}
