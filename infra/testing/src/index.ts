export { launchBrowser } from './browser.js'
export { missing } from './missing.js'
export { startTestPostgres, type TestPostgres } from './postgres.js'
export { type RedisOptions, startRedis, type TestRedis } from './redis.js'
