import type { DemoEvent } from '../story.js'
import { ferryPortSelwyn } from './ferry-port-selwyn/index.js'
import { jerusalemDeclaration } from './jerusalem-declaration/index.js'

/** Everything that happens in the demo. The README beside this folder lists what a careful reader finds in it. */
export const EVENTS: readonly DemoEvent[] = [jerusalemDeclaration, ferryPortSelwyn]
