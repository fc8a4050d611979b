import type { Policy, Route } from '../route.js'

const OF_EVERY_ROUTE = [400]
/** A token that is not good, or that was guessed too often; too many requests. */
const OF_READS = [401, 429]
const OF_WRITES = [401, 403, 429]
const BY_POLICY: Record<Policy, readonly number[]> = {
  read: OF_READS,
  'feeds:write': OF_WRITES,
  'analysis:write': OF_WRITES,
  admin: OF_WRITES,
  metrics: OF_READS,
  alive: [],
}
const OF_BODIES = [413, 415, 422]
/** A key in use. */
const OF_POSTS = [409]

/** The statuses of the problems a route can answer with, besides 500 and 503, ascending. */
export const problemStatuses = ({ access, method, problems }: Route): number[] => {
  const statuses = new Set([
    ...OF_EVERY_ROUTE,
    ...BY_POLICY[access],
    ...(method === 'get' ? [] : OF_BODIES),
    ...(method === 'post' ? OF_POSTS : []),
    ...problems,
  ])
  return [...statuses].sort((a, b) => a - b)
}
