import type { Route } from '../route.js'

/** As in `getEventsIdComparison`: a name for generated clients that only changes when the address does. */
export const operationId = ({ method, path }: Route): string => {
  const words = path
    .replace(/^\/(api\/v1\/)?/, '')
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== '')
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
