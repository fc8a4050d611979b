export { BEHAVIOURS, type BehaviourName } from './behaviours.js'
export { startCanary, startHostileServer } from './hostile-server.js'
