import { readSettings } from '@parallax/runtime'
import { runCommand } from './token/run-command.js'
import { tokenArguments } from './token/token-arguments.js'
import { withStore } from './token/with-store.js'

/** Makes, lists and revokes the tokens of the API. */
const token = async (): Promise<void> => {
  const command = tokenArguments(process.argv.slice(2))
  const { text, note } = await withStore(readSettings(process.env), (store) => runCommand(command, store))
  if (note !== undefined) console.error(note)
  if (text !== '') console.log(text)
}

token().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
