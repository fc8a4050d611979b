import { launch } from './launch.js'
import { runLauncher } from './run-launcher.js'

await runLauncher(async (settings) => {
  const launched = await launch(settings)
  console.log(`Parallax is at ${launched.address}`)
  return launched
})
