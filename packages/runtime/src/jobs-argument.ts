import { parseArgs } from 'node:util'
import { StartError } from './run-service.js'

/**
 * What `--jobs` was given on the command line of a worker, passed on to `choose`, which knows the names.
 * @throws StartError with one sentence where an argument is unknown or `choose` refuses the list.
 */
export const jobsArgument = <Chosen>(
  programArguments: string[],
  choose: (list: string | undefined) => Chosen,
): Chosen => {
  try {
    const { values } = parseArgs({ args: programArguments, options: { jobs: { type: 'string' } } })
    return choose(values.jobs)
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error))
  }
}
