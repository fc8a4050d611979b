import type { ComponentChildren } from 'preact'

/** The address where it is one a browser may open from here: http or https. */
export function webAddress(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null
  return parsed && (parsed.protocol === 'http:' || parsed.protocol === 'https:') ? parsed.href : null
}

/** A link to a foreign page, and plain text where the address is not a web address. */
export function OutsideLink({ href, children }: { href: string; children: ComponentChildren }) {
  const address = webAddress(href)
  if (!address) return <span>{children}</span>
  return (
    <a href={address} rel="noopener noreferrer nofollow ugc">
      {children}
    </a>
  )
}
