import type { CorrectionDifference } from '@parallax/model'
import type { JobQueue } from '@parallax/queue'

const nothing = { count: 0, first: [] }
const counts = { articles: 1, origins: 1, facts: 2, shared: 0, conflicts: 0, onlyHere: 0 }

/** What an analyst could answer about an event that is split. */
export const differenceFor = (eventId: string): CorrectionDifference => ({
  events: [
    { id: eventId, before: { ...counts, articles: 2, origins: 2, shared: 2, conflicts: 1 }, after: counts },
    { id: null, before: null, after: counts },
  ],
  factsGone: { count: 1, first: [{ text: 'The ferry sank off the pier.', originsBefore: 2, originsAfter: 0 }] },
  factsNew: nothing,
  factsChanged: { count: 1, first: [{ text: 'Twelve people were saved.', originsBefore: 3, originsAfter: 2 }] },
  findingsGone: { count: 1, first: [{ id: 'n1', kind: 'number', summary: 'Twelve or nine people were saved' }] },
  findingsNew: nothing,
})

/** Takes up the previews of corrections in the analyst's place; the dashboard may not import it. */
export const answerPreviews = (queue: JobQueue, difference: CorrectionDifference) =>
  queue.work({ 'preview-correction': async () => ({ answer: difference }) }, {})
