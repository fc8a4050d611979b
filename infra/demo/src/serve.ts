import { parseArgs } from 'node:util'
import { startDemo } from './start-demo.js'

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } })
const demo = await startDemo({ port: Number(values.port) })
for (const outlet of demo.outlets)
  console.log(`${outlet.name.padEnd(20)} ${outlet.siteUrl.padEnd(28)} ${outlet.feedUrl}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void demo.stop())
