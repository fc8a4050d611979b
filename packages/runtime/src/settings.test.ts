import { expect, test } from 'vitest'
import { readSettings, SettingsError } from './settings.js'

test('an empty environment gives the documented defaults', () => {
  expect(readSettings({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    dataDir: './data',
    databaseUrl: null,
    redisUrl: null,
    adminToken: null,
    apiLimit: 3000,
    publicUrl: null,
    allowAddresses: [],
    pollMinSeconds: 300,
    hostDelayMs: 1000,
    fullText: 'page',
    keepDays: { loneArticles: null, revisions: null, comparisons: null },
    metricsPort: null,
    metricsHost: '127.0.0.1',
    tracesTo: null,
  })
})

test('an empty variable counts as unset, and HOST is not read', () => {
  expect(readSettings({ PORT: '', HOST: '0.0.0.0' })).toMatchObject({ port: 3000, host: '127.0.0.1' })
})

test.each([
  [{ PORT: 'three' }, 'PORT must be a whole number, not "three".'],
  [{ PORT: '70000' }, 'PORT must be between 0 and 65535, not "70000".'],
  [{ DATABASE_URL: 'mysql://db/x' }, 'DATABASE_URL must start with postgres:// or postgresql://.'],
  [{ PARALLAX_ALLOW_ADDRESSES: '127.0.0.1' }, 'PARALLAX_ALLOW_ADDRESSES must be a comma-separated list'],
  [{ PARALLAX_FULL_TEXT: 'both' }, 'PARALLAX_FULL_TEXT must be page or feed, not "both".'],
  [{ PARALLAX_KEEP_LONE_ARTICLES_DAYS: '3' }, 'PARALLAX_KEEP_LONE_ARTICLES_DAYS must be 7 or more, not "3".'],
  [
    { PARALLAX_KEEP_REVISIONS_DAYS: 'ever' },
    'PARALLAX_KEEP_REVISIONS_DAYS must be a whole number of days, not "ever".',
  ],
  [{ PARALLAX_KEEP_COMPARISONS_DAYS: '0' }, 'PARALLAX_KEEP_COMPARISONS_DAYS must be 1 or more, not "0".'],
  [{ PARALLAX_ADMIN_TOKEN: 'short' }, 'PARALLAX_ADMIN_TOKEN must have 16 characters or more.'],
  [{ PARALLAX_HOST: '0.0.0.0' }, 'PARALLAX_ADMIN_TOKEN must be set'],
  [{ PARALLAX_METRICS_PORT: 'x' }, 'PARALLAX_METRICS_PORT must be a whole number, not "x".'],
  [{ PARALLAX_PUBLIC_URL: 'news.example' }, 'PARALLAX_PUBLIC_URL must be an address'],
  [{ PARALLAX_PUBLIC_URL: 'https://news.example' }, 'PARALLAX_ADMIN_TOKEN must be set'],
])('a wrong setting stops the start with one sentence that names it: %o', (env, sentence) => {
  expect(() => readSettings(env)).toThrow(SettingsError)
  expect(() => readSettings(env)).toThrow(sentence)
})

test('a secret is never repeated in the sentence', () => {
  expect(() => readSettings({ PARALLAX_ADMIN_TOKEN: 'hunter2' })).not.toThrow(/hunter2/)
})

test('a host that others can reach starts with a token', () => {
  const settings = readSettings({ PARALLAX_HOST: '0.0.0.0', PARALLAX_ADMIN_TOKEN: 'a-long-enough-token' })
  expect(settings.host).toBe('0.0.0.0')
})

test('the public address ends without a slash', () => {
  const env = { PARALLAX_PUBLIC_URL: 'https://news.example/parallax//', PARALLAX_ADMIN_TOKEN: 'a-long-enough-token' }
  expect(readSettings(env).publicUrl).toBe('https://news.example/parallax')
})
