import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { starterListOpml, starterLists } from '@parallax/feeds/starter'
import { StartError } from '@parallax/runtime'

const USAGE = 'npm run starter -- [LIST [FILE]]'

const readArguments = (): string[] => {
  try {
    return parseArgs({ allowPositionals: true }).positionals
  } catch {
    throw new StartError(USAGE)
  }
}

const overview = (): string => {
  const lists = starterLists()
  const width = Math.max(...lists.map(({ id }) => id.length)) + 2
  const lines = lists.map(({ id, feeds, about }) => `${id.padEnd(width)}${feeds.length} feeds. ${about}`)
  return [...lines, '', `${USAGE} prints a list as OPML, or writes it to the file.`].join('\n')
}

/** Names the starter lists, or gives one as OPML. */
const starter = async (): Promise<void> => {
  const [id, file, ...more] = readArguments()
  if (more.length > 0) throw new StartError(USAGE)
  if (id === undefined) {
    console.log(overview())
    return
  }
  const opml = starterListOpml(id, new Date())
  if (opml === null) throw new StartError(`There is no starter list ${id}.\n${overview()}`)
  if (file === undefined) process.stdout.write(opml)
  else await writeFile(file, opml)
}

starter().catch((error) => {
  console.error(`parallax starter: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
})
