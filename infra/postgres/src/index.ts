export { runningPostgres } from './running-postgres.js'
export { startPostgres } from './start-postgres.js'
