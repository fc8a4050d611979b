import { readdirSync, readFileSync } from 'node:fs'
import { type StarterList, StarterListFile } from './starter-list.js'

const FOLDER = new URL('../../data/starter-lists/', import.meta.url)
const ENDING = '.json'

const readList = (file: string): StarterList => {
  const read = StarterListFile.safeParse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))
  if (!read.success) throw new Error(`The starter list ${file} is not valid`, { cause: read.error })
  return Object.freeze({ id: file.slice(0, -ENDING.length), ...read.data })
}

let lists: readonly StarterList[] | undefined

/**
 * The lists of feeds to begin with, in their order: regions, kinds of outlets, other languages. They are files that may
 * be edited, read once. Throws for a file that is no list.
 */
export const starterLists = (): readonly StarterList[] => {
  lists ??= readdirSync(FOLDER)
    .filter((file) => file.endsWith(ENDING))
    .map(readList)
    .sort((a, b) => a.order - b.order)
  return lists
}
