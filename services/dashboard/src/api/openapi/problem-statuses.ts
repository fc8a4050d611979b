import type { Route } from '../route.js'

const OF_EVERY_ROUTE = [400]
const OF_WRITES = [401, 403, 429]
const OF_METRICS = [401, 429]
const OF_BODIES = [413, 415, 422]
/** A key in use. */
const OF_POSTS = [409]

/** The statuses of the problems a route can answer with, besides 500 and 503, ascending. */
export const problemStatuses = ({ access, method, problems }: Route): number[] => {
  const statuses = new Set([
    ...OF_EVERY_ROUTE,
    ...(access === 'write' ? OF_WRITES : []),
    ...(access === 'metrics' ? OF_METRICS : []),
    ...(method === 'get' ? [] : OF_BODIES),
    ...(method === 'post' ? OF_POSTS : []),
    ...problems,
  ])
  return [...statuses].sort((a, b) => a - b)
}
