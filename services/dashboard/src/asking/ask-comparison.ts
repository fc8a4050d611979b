import type { ComparisonSource } from '@parallax/model'
import type { Services } from '../server/services.js'
import { askJob } from './ask-job.js'
import type { Job } from './job.js'

/** Has sources compared now. They are kept in the store, where the collector reads them: a job carries ids alone. */
export const askComparison = async (services: Services, sources: readonly ComparisonSource[]): Promise<Job> => {
  const askedId = await services.store.asked.add(sources)
  return askJob(services, 'compare-sources', { askedId })
}
