export { read } from './read.js'
export * from './reading.js'
