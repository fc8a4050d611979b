import { z } from 'zod'

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** An http(s) address as a person types it: the scheme may be missing. Whether it may be fetched, the collector knows. */
export const WebAddress = z
  .string()
  .trim()
  .min(1, 'Give an address')
  .max(2000)
  .transform((text) => (HAS_SCHEME.test(text) ? text : `https://${text}`))
  .pipe(z.url({ protocol: /^https?$/, hostname: /./, error: 'Give an http or https address' }))
  .transform((text) => new URL(text).href)
