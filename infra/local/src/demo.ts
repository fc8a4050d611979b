import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startDemo } from '@parallax/demo'
import { DEMO_ENV } from './demo-env.js'
import { firstComparison } from './first-comparison.js'
import { launch } from './launch.js'
import { runLauncher } from './run-launcher.js'
import { subscribe } from './subscribe.js'

await runLauncher(async (settings) => {
  const dataDir = join(settings.dataDir, 'demo')
  // The demo outlets publish anew at every start, so what an earlier demo kept would only be in the way.
  await rm(dataDir, { recursive: true, force: true })
  const outlets = await startDemo()
  const launched = await launch({ ...settings, dataDir }, { ...DEMO_ENV, PARALLAX_DATA_DIR: dataDir })

  console.log(`Parallax is at ${launched.address}`)
  await subscribe(
    launched.address,
    outlets.outlets.map((outlet) => outlet.feedUrl),
    settings.adminToken,
  )
  console.log(`${outlets.outlets.length} fictional outlets are subscribed; the first comparison takes a few seconds.`)
  firstComparison(launched.address).then((url) => url && console.log(`The first comparison is at ${url}`))
  return {
    stop: async () => {
      await launched.stop()
      await outlets.stop()
    },
  }
})
