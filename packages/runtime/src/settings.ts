import ipaddr from 'ipaddr.js'
import { z } from 'zod'

/** Something a person set wrongly; the message is one sentence that names it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

export interface Settings {
  port: number
  host: string
  dataDir: string
  /** null: the launcher's embedded PostgreSQL. */
  databaseUrl: string | null
  /** null: the queue lives in PostgreSQL. */
  redisUrl: string | null
  adminToken: string | null
  /** Requests of the API that a token, or else an address, may make in a minute. */
  apiLimit: number
  /** Where others on the web reach the dashboard, without a slash at its end; null: nowhere, and no hub is asked. */
  publicUrl: string | null
  /** Private addresses that may be fetched, as CIDR. */
  allowAddresses: string[]
  pollMinSeconds: number
  hostDelayMs: number
  userAgent: string
  /** Where the text of an article comes from: its page, or the feed where the feed carries all of it. */
  fullText: 'page' | 'feed'
  /** How long what is old is kept, in days; null: for ever. */
  keepDays: KeepDays
  logLevel: string
  /** Where a process answers whoever watches it: on this port; null: nowhere. */
  metricsPort: number | null
  metricsHost: string
  /** Where traces are sent (OTLP over HTTP); null: nowhere, and none are made. */
  tracesTo: string | null
}

export interface KeepDays {
  /** Articles that no other is compared with: those without an event, and those alone in theirs. */
  loneArticles: number | null
  /** What an article said before it was edited. */
  revisions: number | null
  /** Comparisons that a later one of their event has replaced. */
  comparisons: number | null
}

const whole = (name: string, min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `${name} must be a whole number`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `${name} must be between ${min} and ${max}`)

/** Days; null where it is not set. */
const days = (name: string, min: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `${name} must be a whole number of days`)
    .transform(Number)
    .refine((value) => value >= min, `${name} must be ${min} or more`)
    .nullable()
    .default(null)

const address = (name: string, schemes: string[]) =>
  z
    .string()
    .refine((value) => URL.canParse(value), `${name} must be an address such as ${schemes[0]}//host/name`)
    .refine((value) => !URL.canParse(value) || schemes.includes(new URL(value).protocol), {
      message: `${name} must start with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
    })
    .nullable()
    .default(null)

const host = (name: string) =>
  z
    .string()
    .regex(/^[\w.:-]+$/, `${name} must be a host name or an address`)
    .default('127.0.0.1')

const isRange = (text: string): boolean => {
  try {
    ipaddr.parseCIDR(text)
    return true
  } catch {
    return false
  }
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const Environment = z.object({
  PORT: whole('PORT', 0, 65535).default(3000),
  PARALLAX_HOST: host('PARALLAX_HOST'),
  PARALLAX_DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: address('DATABASE_URL', ['postgres:', 'postgresql:']),
  REDIS_URL: address('REDIS_URL', ['redis:', 'rediss:']),
  PARALLAX_ADMIN_TOKEN: z
    .string()
    .min(16, 'PARALLAX_ADMIN_TOKEN must have 16 characters or more')
    .regex(/^[\x21-\x7e]+$/, 'PARALLAX_ADMIN_TOKEN must be printable ASCII without spaces')
    .nullable()
    .default(null),
  PARALLAX_API_LIMIT: whole('PARALLAX_API_LIMIT', 1, 1_000_000).default(3000),
  PARALLAX_PUBLIC_URL: address('PARALLAX_PUBLIC_URL', ['https:', 'http:']),
  PARALLAX_ALLOW_ADDRESSES: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((part) => part.trim()))
    .transform((list) => list.filter((part) => part !== ''))
    .refine((list) => list.every(isRange), {
      message: 'PARALLAX_ALLOW_ADDRESSES must be a comma-separated list of CIDR ranges such as 127.0.0.0/8',
    }),
  PARALLAX_POLL_MIN_SECONDS: whole('PARALLAX_POLL_MIN_SECONDS', 1, 86_400).default(300),
  PARALLAX_HOST_DELAY_MS: whole('PARALLAX_HOST_DELAY_MS', 0, 60_000).default(1000),
  PARALLAX_USER_AGENT: z
    .string()
    .regex(/^[\x20-\x7e]{1,200}$/, 'PARALLAX_USER_AGENT must be 1 to 200 printable ASCII characters')
    .default('Parallax/0.1 (news comparison; +https://parallax.example/bot)'),
  PARALLAX_FULL_TEXT: z.enum(['page', 'feed'], 'PARALLAX_FULL_TEXT must be page or feed').default('page'),
  // An article may still find its event in the days of placing.
  PARALLAX_KEEP_LONE_ARTICLES_DAYS: days('PARALLAX_KEEP_LONE_ARTICLES_DAYS', 7),
  PARALLAX_KEEP_REVISIONS_DAYS: days('PARALLAX_KEEP_REVISIONS_DAYS', 1),
  PARALLAX_KEEP_COMPARISONS_DAYS: days('PARALLAX_KEEP_COMPARISONS_DAYS', 1),
  PARALLAX_METRICS_PORT: whole('PARALLAX_METRICS_PORT', 0, 65535).nullable().default(null),
  PARALLAX_METRICS_HOST: host('PARALLAX_METRICS_HOST'),
  OTEL_EXPORTER_OTLP_ENDPOINT: address('OTEL_EXPORTER_OTLP_ENDPOINT', ['http:', 'https:']),
  LOG_LEVEL: z.enum(LEVELS, `LOG_LEVEL must be one of ${LEVELS.join(', ')}`).default('info'),
})

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/

export const isLoopback = (host: string): boolean => LOOPBACK.test(host)

/**
 * The settings of the environment, with their defaults; an empty variable counts as unset.
 * @throws SettingsError with one sentence that names the wrong setting.
 */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    throw new SettingsError(`${first?.message ?? 'A setting is wrong'}${shown(first?.path[0], given)}.`)
  }

  const values = parsed.data
  if (!isLoopback(values.PARALLAX_HOST) && values.PARALLAX_ADMIN_TOKEN === null) {
    throw new SettingsError(
      `PARALLAX_HOST is ${values.PARALLAX_HOST}, which other machines can reach, so PARALLAX_ADMIN_TOKEN must be set.`,
    )
  }
  if (values.PARALLAX_PUBLIC_URL !== null && values.PARALLAX_ADMIN_TOKEN === null) {
    throw new SettingsError(
      'PARALLAX_PUBLIC_URL says that others reach this Parallax, so PARALLAX_ADMIN_TOKEN must be set.',
    )
  }
  return {
    port: values.PORT,
    host: values.PARALLAX_HOST,
    dataDir: values.PARALLAX_DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    adminToken: values.PARALLAX_ADMIN_TOKEN,
    apiLimit: values.PARALLAX_API_LIMIT,
    publicUrl: values.PARALLAX_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    allowAddresses: values.PARALLAX_ALLOW_ADDRESSES,
    pollMinSeconds: values.PARALLAX_POLL_MIN_SECONDS,
    hostDelayMs: values.PARALLAX_HOST_DELAY_MS,
    userAgent: values.PARALLAX_USER_AGENT,
    fullText: values.PARALLAX_FULL_TEXT,
    keepDays: {
      loneArticles: values.PARALLAX_KEEP_LONE_ARTICLES_DAYS,
      revisions: values.PARALLAX_KEEP_REVISIONS_DAYS,
      comparisons: values.PARALLAX_KEEP_COMPARISONS_DAYS,
    },
    logLevel: values.LOG_LEVEL,
    metricsPort: values.PARALLAX_METRICS_PORT,
    metricsHost: values.PARALLAX_METRICS_HOST,
    tracesTo: values.OTEL_EXPORTER_OTLP_ENDPOINT,
  }
}

/** The wrong value is repeated so that it can be found, but never a secret. */
const shown = (name: PropertyKey | undefined, given: Record<string, string | undefined>): string => {
  const secret = name === 'PARALLAX_ADMIN_TOKEN' || name === 'DATABASE_URL' || name === 'REDIS_URL'
  return name === undefined || secret ? '' : `, not "${given[String(name)]}"`
}
