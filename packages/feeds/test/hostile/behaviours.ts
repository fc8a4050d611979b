import { ANSWERS } from './behaviours/answers.js'
import { DOCUMENTS } from './behaviours/documents.js'
import { FRAMING } from './behaviours/framing.js'
import { PACKING } from './behaviours/packing.js'
import { SLOW } from './behaviours/slow.js'

/** Everything that the hostile server can do, by the first part of the path. */
export const BEHAVIOURS = { ...SLOW, ...FRAMING, ...PACKING, ...ANSWERS, ...DOCUMENTS }

export type BehaviourName = keyof typeof BEHAVIOURS
