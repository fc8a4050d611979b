export * from './reading.js'
