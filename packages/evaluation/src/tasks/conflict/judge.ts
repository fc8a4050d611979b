import type { Judged } from '../../metrics/judged.js'
import type { Run } from '../task.js'

/** Notes a wrong label as a mistake of the run, and hands the item on. */
export const judge = (run: Run, item: Judged, text: string): Judged => {
  if (item.gold !== item.found) run.mistake(`${item.gold} taken for ${item.found}`, () => text)
  return item
}
