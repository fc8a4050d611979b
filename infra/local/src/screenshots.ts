import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startDemo } from '@parallax/demo'
import { readSettings } from '@parallax/runtime'
import { launchBrowser } from '@parallax/testing'
import type { Browser } from 'playwright-core'
import { DEMO_ENV } from './demo-env.js'
import { launch } from './launch.js'
import { EMPTY_PAGES, pagesShown } from './screenshots/pages-shown.js'
import { comparedEvents } from './screenshots/read-api.js'
import { takePictures, takeSmall } from './screenshots/take-pictures.js'
import { subscribe } from './subscribe.js'

/** Takes pictures of every page of a demo of its own, before and after its outlets are subscribed. */
async function screenshots(browser: Browser, folder: string): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'parallax-screenshots-'))
  // As root the database runs as another user, who must be able to enter.
  await chmod(dataDir, 0o755)
  const env = { ...DEMO_ENV, PARALLAX_DATA_DIR: dataDir, PORT: '0' }
  const outlets = await startDemo()
  const launched = await launch(readSettings({ PARALLAX_DATA_DIR: dataDir }), env)
  try {
    const pictures = { browser, address: launched.address, folder }
    await takePictures(EMPTY_PAGES, pictures)
    const feedUrls = outlets.outlets.map(({ feedUrl }) => feedUrl)
    await subscribe(launched.address, feedUrls, null)
    const [largest] = await comparedEvents(launched.address)
    if (!largest) throw new Error('The demo has no events.')
    await takePictures(pagesShown(largest), pictures)
    await takeSmall(pagesShown(largest), pictures)
  } finally {
    await launched.stop()
    await outlets.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) throw new RangeError('Say where the pictures go: npm run screenshots -- FOLDER')
  const browser = await launchBrowser(console.error)
  if (!browser) {
    process.exitCode = 1
    return
  }
  try {
    await screenshots(browser, resolve(folder))
  } finally {
    await browser.close()
  }
}

main().catch((error) => {
  console.error(error instanceof RangeError ? error.message : error)
  process.exitCode = 1
})
