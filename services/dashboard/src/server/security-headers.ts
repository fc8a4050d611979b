import type { RequestHandler } from 'express'

/** Pages: our own scripts and styles only, no inline code, no DOM sink that takes a string. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const HEADERS = {
  /** JSON and text are never a document (ASVS 3.2.1). */
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=(), interest-cohort=()',
  'X-Frame-Options': 'DENY',
  'X-XSS-Protection': '0',
  'X-Robots-Tag': 'noindex',
  'Cache-Control': 'no-store',
} as const

/** What a document has instead: it may load our own assets, and is validated again each time, so it is never stale. */
export const PAGE_HEADERS = { 'Content-Security-Policy': PAGE_POLICY, 'Cache-Control': 'private, no-cache' } as const

/** The headers every answer carries. Strict-Transport-Security belongs to whoever ends the TLS in front. */
export const securityHeaders: RequestHandler = (_req, res, next) => {
  res.set(HEADERS)
  next()
}

export const pageHeaders: RequestHandler = (_req, res, next) => {
  res.set(PAGE_HEADERS)
  next()
}
