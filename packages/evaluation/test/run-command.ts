import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Runs a command of this package as `npm run` does. */
export const runCommand = (name: 'evaluate' | 'train', line: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const command = ['--import', 'tsx', '--conditions=parallax-source', `packages/evaluation/src/${name}.ts`]
    const env = { ...process.env, NODE_OPTIONS: '', PARALLAX_EVALUATION_DATA: '' }
    execFile(process.execPath, [...command, ...line], { cwd: ROOT, env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr })
    })
  })
