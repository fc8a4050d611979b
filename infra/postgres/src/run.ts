import { spawn } from 'node:child_process'

/** A user of this machine to run a command as; null is whoever runs this process. */
export type ServerUser = { uid: number; gid: number } | null

/** What a command said and how it ended. `code` is null where it could not be started or a signal ended it. */
export interface Ended {
  code: number | null
  output: string
}

/**
 * Runs a command to its end as `user` and returns its exit code and output. Never throws: a command that is not
 * there or may not be run ends with code null and the reason as output.
 */
export function run(command: string, args: readonly string[], user: ServerUser = null): Promise<Ended> {
  return new Promise((resolve) => {
    // From the root folder: the folder this process stands in may be closed to the other user.
    const child = spawn(command, args, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], ...(user ?? {}) })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: null, output: error.message }))
    child.on('close', (code) => resolve({ code, output: output.trim() }))
  })
}
