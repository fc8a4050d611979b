export { compareEvent } from './compare-event.js'
export { METHOD } from './method.js'
