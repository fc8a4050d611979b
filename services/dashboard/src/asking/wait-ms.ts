/** How long a request waits for what it asked for, before it answers with the job instead. */
export const WAIT_MS = 15_000
