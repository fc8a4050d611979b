import { access, constants } from 'node:fs/promises'
import { type Browser, chromium } from 'playwright-core'
import { missing } from './missing.js'

/** Both are Debian's, of the same engine; the first has no windows of its own and opens pages in half the time. */
const EXECUTABLES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** No sandbox, so that it runs as root; nothing that calls out by itself. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const isInstalled = (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  )

/** Launches the machine's Chromium; null, with one line that says what to install, where there is none. */
export async function launchBrowser(log: (line: string) => void = console.warn): Promise<Browser | null> {
  for (const executablePath of EXECUTABLES)
    if (await isInstalled(executablePath)) return chromium.launch({ executablePath, args: ARGUMENTS })
  log(
    missing(
      `Chromium (${EXECUTABLES.join(' or ')})`,
      'the tests in a browser',
      'apt-get install chromium-headless-shell',
    ),
  )
  return null
}
