import { Problem } from '../server/problem.js'

/** The thing asked for, or a 404 that names it. */
export const found = <T>(thing: T | undefined, name: string): T => {
  if (thing === undefined) throw new Problem('not-found', `There is no such ${name}.`)
  return thing
}
