import { decodeBytes, type Fetched, nextRead, whatIsMissing } from '@parallax/feeds'
import { FinalError, type Text, type Validators } from '@parallax/model'
import type { JobHandler } from '@parallax/queue'
import type { CollectorContext } from '../context.js'

type Downloaded = Extract<Fetched, { outcome: 'ok' }>
type ReadState = NonNullable<Awaited<ReturnType<CollectorContext['store']['articles']['readState']>>>

/** Reads the text of an article, and reads it again later: outlets edit in silence. */
export const readArticle: JobHandler<'read-article', CollectorContext> = async ({ articleId }, context) => {
  const { store, now } = context
  const state = await store.articles.readState(articleId)
  if (!state) return [] // removed while the job waited

  const at = now()
  const nextReadAt = nextRead({ firstReadAt: state.firstReadAt ? new Date(state.firstReadAt) : at, now: at })
  const read = await readText(state, context)
  if (read === 'unchanged') await store.articles.deferRead(articleId, nextReadAt)
  else await store.articles.recordText(articleId, { ...read, at, nextReadAt: read.isFinal ? null : nextReadAt })

  return followingJobs(articleId, context)
}

const followingJobs = async (articleId: string, { store }: CollectorContext) => {
  const article = await store.articles.get(articleId)
  if (!article || (article.text.state !== 'read' && article.text.state !== 'snippet')) return []
  return article.eventId === null
    ? [['place-article', { articleId }] as const]
    : [['compare-event', { eventId: article.eventId }] as const]
}

interface ReadText {
  text: Text
  title?: string
  author?: string | null
  publishedAt?: string | null
  updatedAt?: string | null
  language?: string | null
  credit?: string | null
  validators?: Validators
  /** Reading it again cannot help. */
  isFinal: boolean
}

const readText = async (state: ReadState, context: CollectorContext): Promise<ReadText | 'unchanged'> => {
  // What the feed has of it later comes with the feed.
  if (context.settings.fullText === 'feed' && state.feedParagraphs)
    return { ...fromFeed(state.feedParagraphs), isFinal: true }

  const fetched = await context.web.get(state.article.url, { accept: 'page', validators: state.validators })
  if (fetched.outcome === 'not-modified') return 'unchanged'
  if (fetched.outcome === 'failed') return withoutPage(state, fetched)
  return readPage(fetched, state, context)
}

const readPage = async (fetched: Downloaded, state: ReadState, { threads }: CollectorContext): Promise<ReadText> => {
  try {
    const text = decodeBytes(fetched.bytes, fetched.contentType)
    const page = await threads.run('readPage', { text, url: fetched.url })
    const lack = whatIsMissing(page)
    if (lack !== null) return withoutPage(state, { reason: lack, final: false })
    return {
      text: { state: 'read', from: 'page', paragraphs: page.paragraphs },
      ...(isHeadline(page.title) ? { title: page.title } : {}),
      author: state.article.author ?? page.author,
      publishedAt: state.article.publishedAt ?? page.publishedAt,
      updatedAt: page.modifiedAt,
      language: page.language,
      credit: page.credit,
      validators: fetched.validators,
      isFinal: false,
    }
  } catch (error) {
    if (error instanceof FinalError) return withoutPage(state, { reason: error.message, final: false })
    throw error
  }
}

/** The page's own headline shows silent edits that the feed never tells of; one word is a section or a site's name. */
const isHeadline = (title: string | null): title is string => title?.trim().includes(' ') === true

const fromFeed = (paragraphs: string[]): ReadText => ({
  text: { state: 'read', from: 'feed', paragraphs },
  isFinal: false,
})

/** The feed stands in for a page that cannot be had: its full text counts as read, its summary only as a snippet. */
const withoutPage = (state: ReadState, { reason, final }: { reason: string; final: boolean }): ReadText => {
  if (state.feedParagraphs) return fromFeed(state.feedParagraphs)
  const { summary } = state.article
  return {
    text: summary ? { state: 'snippet', paragraphs: [summary], reason } : { state: 'failed', reason },
    isFinal: final,
  }
}
