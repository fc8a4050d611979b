import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

/**
 * What the tests use beside npm's packages: the command that shows it is there, another that does as well though slower,
 * and Debian's packages that bring the first.
 */
const NEEDED = [
  { command: 'redis-server', packages: ['redis-server'], suites: 'the suites on Redis' },
  { command: 'pg_ctlcluster', packages: ['postgresql'], suites: 'the test of backup and restore' },
  {
    command: 'chromium-headless-shell',
    instead: 'chromium',
    packages: ['chromium-headless-shell', 'fonts-noto-core'],
    suites: 'the suites in a browser',
  },
]

const isThere = (command) =>
  (process.env.PATH ?? '').split(':').some((folder) => {
    try {
      accessSync(`${folder}/${command}`, constants.X_OK)
      return true
    } catch {
      return false
    }
  })

const install = (packages) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' })
    if (status !== 0) return console.error(`apt-get ${args[0]} failed: ${stderr.trim().split('\n').at(-1)}`)
  }
}

/**
 * Installs from Debian what the tests miss, where this user may. Returns one line for every part that is still
 * missing: which suites will not run and what to install.
 */
export const prepareMachine = () => {
  const missing = NEEDED.filter(({ command }) => !isThere(command))
  if (missing.length > 0 && process.getuid?.() === 0 && isThere('apt-get')) {
    const packages = missing.flatMap((part) => part.packages)
    console.log(`Installing ${packages.join(', ')} ...`)
    install(packages)
  }
  return NEEDED.filter(({ command, instead }) => !isThere(command) && !(instead && isThere(instead))).map(
    ({ packages, suites }) => `Not run: ${suites}. Install them with: apt-get install ${packages.join(' ')}`,
  )
}
