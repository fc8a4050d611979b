export { startPostgres } from './start-postgres.js'
