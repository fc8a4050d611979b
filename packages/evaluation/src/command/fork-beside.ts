import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What Node needs to run TypeScript with the packages' sources. */
const FROM_SOURCE = ['--import', 'tsx', '--conditions=parallax-source']

/**
 * Starts `name`, a program without its extension beside the module with address `moduleUrl`: from source where that runs
 * from source, else as built. Messages may hold what structured cloning can copy.
 */
export const forkBeside = (moduleUrl: string, name: string, heapMb?: number): ChildProcess => {
  const source = moduleUrl.endsWith('.ts')
  const heap = heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`]
  return fork(fileURLToPath(new URL(`./${name}${source ? '.ts' : '.js'}`, moduleUrl)), {
    serialization: 'advanced',
    execArgv: [...(source ? FROM_SOURCE : []), ...heap],
  })
}
