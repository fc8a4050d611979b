import type { JobHandler } from '@parallax/queue'
import type { AnalystContext } from '../context.js'

/** Says what a correction would change in the comparisons of its events; nothing is kept. */
export const previewCorrection: JobHandler<'preview-correction', AnalystContext> = async ({ action }, context, run) => {
  const { store, comparing } = context
  await run.progress(10, 'reading the events')
  const rehearsed = await store.corrections.rehearse(action)
  await run.progress(30, 'comparing them as they are and as they would be')
  return { answer: await comparing.run('preview', rehearsed) }
}
