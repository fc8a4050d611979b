import {
  type AppliedCorrection,
  type CorrectionAction,
  CorrectionDifference,
  type CorrectionEffect,
  type CorrectionPreview,
} from '@parallax/model'
import type { Services } from '../server/services.js'
import { refusedByReason } from './refused-by-reason.js'

/** Does what a reader asks for and has the events compared again at once. Throws the problem that says why it cannot be done. */
export const correct = async (services: Services, action: CorrectionAction): Promise<AppliedCorrection> => {
  const correction = await refusedByReason(() => services.store.corrections.add(action))
  await compareChanged(services, correction.effect)
  return correction
}

/** Two comparisons of a large event take a few seconds; whoever asks sees the articles either way. */
const PREVIEW_WAIT_MS = 10_000

/** What `correct` would do, and what the comparisons would say then; that is null where the analyst could not say it in time. */
export const previewCorrection = async (services: Services, action: CorrectionAction): Promise<CorrectionPreview> => {
  const effect = await refusedByReason(() => services.store.corrections.preview(action))
  return { ...effect, difference: await comparedDifference(services, action) }
}

const comparedDifference = async (
  { queue }: Services,
  action: CorrectionAction,
): Promise<CorrectionPreview['difference']> => {
  const { id } = await queue.add('preview-correction', { action }, { asked: true })
  const job = await queue.waitFor(id, PREVIEW_WAIT_MS)
  return job?.state === 'completed' ? CorrectionDifference.parse(job.answer) : null
}

/** Takes a correction back; false where there is none. */
export const takeCorrectionBack = async (services: Services, id: string): Promise<boolean> => {
  const effect = await services.store.corrections.remove(id)
  if (effect === undefined) return false
  await compareChanged(services, effect)
  return true
}

const compareChanged = async ({ queue }: Services, { events }: CorrectionEffect): Promise<void> => {
  for (const { id, mergedInto } of events) {
    if (id !== null && mergedInto === null) await queue.add('compare-event', { eventId: id }, { asked: true })
  }
}
