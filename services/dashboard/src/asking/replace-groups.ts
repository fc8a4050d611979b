import type { SourceGroup } from '@parallax/model'
import type { WantedGroup } from '@parallax/store'
import type { Services } from '../server/services.js'
import { refusedByReason } from './refused-by-reason.js'

/** Makes the reader's groups those that are wanted. Throws the problem that says why it cannot be done, or what `check` throws. */
export const replaceGroups = (
  { store }: Services,
  wanted: readonly WantedGroup[],
  check?: (current: readonly SourceGroup[]) => void,
): Promise<SourceGroup[]> => refusedByReason(() => store.groups.replace(wanted, check))
