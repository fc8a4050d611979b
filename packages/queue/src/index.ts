export type { Following, JobHandler, JobHandlers, JobOutcome, JobRun } from './job-handler.js'
export type {
  AddedJob,
  Cancelled,
  EndedRun,
  FailedRun,
  JobCounts,
  JobQueue,
  Work,
  WorkOptions,
} from './job-queue.js'
export type { JobRow, Service } from './job-row.js'
export type { JobStep, JobView } from './job-view.js'
export { CLOCKS, chooseJobs, JOB_NAMES, JOBS, type JobName, type JobPayload, jobNamesOf } from './jobs.js'
export { openQueue, type QueueOptions, type QueueServer } from './open-queue.js'
