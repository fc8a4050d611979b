import type { LaneFound, LaneLack } from '@parallax/model'
import type { AnalystContext } from './context.js'

/** Rounds of looking up, far above the four that a batch takes. */
const ROUNDS_MAX = 100

const NOTHING: LaneLack = { terms: [], reaches: [], events: [], texts: [] }

interface Step {
  asked: LaneLack
  found: LaneFound
}

/** Has a batch of the lane go on in its thread to its end, and looks up what it lacks on the way. */
export async function advanceLane<Done>(
  store: AnalystContext['store'],
  goOn: (step: Step) => Promise<{ lack: LaneLack } | { done: Done }>,
): Promise<Done> {
  let asked = NOTHING
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const step = await goOn({ asked, found: await store.lane.lookUp(asked) })
    if ('done' in step) return step.done
    asked = step.lack
  }
  throw new Error(`the lane still lacked something after ${ROUNDS_MAX} rounds`)
}
