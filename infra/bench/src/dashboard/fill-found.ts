import type pg from 'pg'
import { randomOf } from '../news/random.js'
import { storyOf } from '../news/story.js'
import { CopyFile, copyFolder } from '../scale/copy-file.js'
import type { Filled } from '../scale/fill-store.js'
import { eventId, FACTS } from '../scale/world.js'

const FLUSH_EVERY = 20_000
const FACT_COLUMNS = 'event_id, fact_id, origins, article_ids, sentences, wordings'
const SPEAKER_COLUMNS = 'event_id, name, quoted_words, article_ids, sentences, fact_ids, quotations'

const quotationIn = (wording: string): string | undefined => /“([^”]+)”/u.exec(wording)?.[1]

/**
 * Puts facts and speakers of all the stories into the store, by COPY, as comparing their events would have left them for
 * the search. Events of one article have none.
 */
export async function fillFound(client: pg.Client, { world, story: stories }: Filled): Promise<void> {
  const folder = await copyFolder()
  const facts = new CopyFile(`parallax.facts (${FACT_COLUMNS})`, folder.file('facts'))
  const speakers = new CopyFile(`parallax.speakers (${SPEAKER_COLUMNS})`, folder.file('speakers'))
  try {
    await client.query("set session_replication_role = 'replica'") // foreign keys are not checked row by row
    let waiting = 0
    for (let story = 0; story < stories; story++) {
      waiting += addFound(story, world.sizeOf(story), { facts, speakers })
      if (waiting < FLUSH_EVERY && story < stories - 1) continue
      await facts.flush(client)
      await speakers.flush(client)
      waiting = 0
    }
    await client.query("set session_replication_role = 'origin'")
  } finally {
    await folder.remove()
  }
  await client.query('vacuum analyze parallax.facts')
  await client.query('vacuum analyze parallax.speakers')
}

/** Returns how many rows it added. */
function addFound(story: number, size: number, { facts, speakers }: Record<'facts' | 'speakers', CopyFile>): number {
  if (size < 2) return 0
  const random = randomOf(story * 53 + 5)
  const articleId = () => `article-${story}-${random.below(size)}`
  const told = storyOf(story, FACTS)
  told.facts.forEach((wordings, index) => {
    const texts = [...new Set(wordings)]
    const articles = texts.map(articleId)
    const sentences = texts.map(() => String(random.below(9)))
    facts.add([eventId(story), `fact-${index}`, 1 + random.below(size), articles, sentences, texts])
  })
  const quotations = told.facts.flatMap((wordings) => wordings.flatMap((wording) => quotationIn(wording) ?? []))
  told.cast.people.forEach(({ full }, index) => {
    const own = quotations.filter((_, place) => place % told.cast.people.length === index)
    const words = own.join(' ').split(' ').length
    const ids = own.map(articleId)
    speakers.add([eventId(story), full, words, ids, own.map(() => '0'), own.map(() => 'fact-0'), own])
  })
  return told.facts.length + told.cast.people.length
}
