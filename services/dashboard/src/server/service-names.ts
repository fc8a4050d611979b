/** The services, each of which is one process or several. */
export const SERVICE_NAMES = ['collector', 'analyst', 'dashboard'] as const

/** Those without which nothing is done. */
export const WORKER_NAMES = ['collector', 'analyst'] as const
export type WorkerName = (typeof WORKER_NAMES)[number]
