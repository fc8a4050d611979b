export type { Demo } from './start-demo.js'
export { startDemo } from './start-demo.js'
export { TRUTH } from './truth.js'
