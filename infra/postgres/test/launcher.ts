/** Starts a server on the folder that is named, says so in a line of JSON, and stops it when its input ends. */
import { startPostgres } from '../src/index.js'

const [dataDir = '', mode = 'stop'] = process.argv.slice(2)
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`)

try {
  const server = await startPostgres({ dataDir, log: (line) => say({ log: line }) })
  say({ url: server.url })
  if (mode === 'stop') {
    process.stdin.on('end', () => void server.stop().then(() => process.exit(0)))
    process.stdin.resume()
  }
} catch (error) {
  say({ error: error instanceof Error ? error.message : String(error) })
  process.exit(1)
}
