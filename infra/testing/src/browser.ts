import { access, constants } from 'node:fs/promises'
import { type Browser, chromium } from 'playwright-core'
import { missing } from './missing.js'

const EXECUTABLE = '/usr/bin/chromium'

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

/** Launches the machine's Chromium; null, with one line that says what to install, where there is none. */
export async function launchBrowser(log: (line: string) => void = console.warn): Promise<Browser | null> {
  const isInstalled = await access(EXECUTABLE, constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!isInstalled) {
    log(missing(`Chromium (${EXECUTABLE})`, 'the tests in a browser', 'apt-get install chromium'))
    return null
  }
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS })
}
