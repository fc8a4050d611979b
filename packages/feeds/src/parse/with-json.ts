import { z } from 'zod'
import { html, NO_SCHEDULE, plain, type StatedEntry, type StatedFeed } from './markup.js'

/** What is of another type than the specification says is missing, not a reason to refuse the feed. */
const Text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null)

const Person = z.object({ name: Text })
const People = z
  .union([z.array(Person), Person.transform((person) => [person])])
  .nullish()
  .catch(null)

const Item = z.object({
  id: Text,
  url: Text,
  external_url: Text,
  title: Text,
  summary: Text,
  content_html: Text,
  content_text: Text,
  date_published: Text,
  date_modified: Text,
  author: People,
  authors: People,
  tags: z.array(Text).nullish().catch(null),
  language: Text,
})

const JsonFeed = z.object({
  title: Text,
  home_page_url: Text,
  feed_url: Text,
  language: Text,
  author: People,
  authors: People,
  hubs: z
    .array(z.object({ url: Text }))
    .nullish()
    .catch(null),
  items: z.array(z.unknown()).catch([]),
})

type WithAuthors = Pick<z.infer<typeof Item>, 'author' | 'authors'>

const namesOf = ({ author, authors }: WithAuthors): string | null =>
  (authors ?? author)
    ?.map(({ name }) => name ?? '')
    .filter((name) => name !== '')
    .join(', ') || null

const entryOf = (item: z.infer<typeof Item>, feed: z.infer<typeof JsonFeed>): StatedEntry => ({
  id: item.id ?? null,
  link: item.url ?? item.external_url ?? null,
  title: plain(item.title),
  author: namesOf(item) ?? namesOf(feed),
  published: item.date_published ?? null,
  updated: item.date_modified ?? null,
  summary: plain(item.summary),
  content: html(item.content_html) ?? plain(item.content_text),
  base: null,
  categories: (item.tags ?? []).filter((tag) => typeof tag === 'string'),
  credit: null,
  language: item.language ?? null,
})

/**
 * Reads a JSON Feed (versions 1.0 and 1.1; 1.0's `author` too), whatever version it says it is: the word is often
 * wrong. One item that is no object costs that item. Throws where the text is no JSON or no object.
 */
export const readWithJson = (text: string): StatedFeed => {
  const feed = JsonFeed.parse(JSON.parse(text))
  const items = feed.items.flatMap((item) => {
    const read = Item.safeParse(item)
    return read.success ? [read.data] : []
  })
  return {
    kind: 'json',
    title: plain(feed.title),
    link: feed.home_page_url ?? null,
    base: null,
    language: feed.language ?? null,
    schedule: NO_SCHEDULE,
    hub: feed.hubs?.[0]?.url ?? null,
    self: feed.feed_url ?? null,
    recovered: items.length !== feed.items.length,
    truncated: false,
    entries: items.map((item) => entryOf(item, feed)),
  }
}
