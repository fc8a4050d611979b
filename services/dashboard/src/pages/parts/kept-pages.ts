import type { Store } from '@parallax/store'
import type { Request, RequestHandler, Response } from 'express'
import type { VNode } from 'preact'
import { type Packed, packed, sendPacked } from '../../server/packed.js'
import { pageText, setPageHeaders } from './page-text.js'

/** A page, or the address of the one that answers for it. */
export type Made = VNode | { leadsTo: string }

/** Pages that are kept: a few megabytes, the compressed ones included. */
const KEPT_MAX = 40
/** Of 11, of brotli: a page is compressed as often as it is made. */
const QUALITY = 5

type Answer = { leadsTo: string } | { tag: string; page: Packed }

interface Kept {
  moment: string
  /** That of what the page shows; null where only that of the whole store tells whether it still holds. */
  own: string | null
  answer: Promise<Answer>
}

type MakePage<P> = (req: Request<P>) => Promise<Made>

interface Keeping<P> {
  /** The address says that the page shows more than the store: it is not kept. */
  unless?(req: Request<P>): boolean
  /** A text that is another as soon as anything that the page shows was written; null where nobody knows. */
  momentOf(req: Request<P>): Promise<string | null>
}

/** Makes a handler of what makes a page from the store and the address, and from nothing else. */
export type KeepPage = <P>(make: MakePage<P>, keeping?: Keeping<P>) => RequestHandler<P>

/**
 * Keeps the pages that were asked for last, each for as long as nothing was written to the store, or nothing that it
 * shows. Requests that come while a page is made wait for it: what many read is made once, however many those are.
 */
export function keptPages({ moment }: Pick<Store, 'moment'>): KeepPage {
  const kept = new Map<string, Kept>()

  function keep(address: string, one: Kept): Kept {
    kept.delete(address)
    kept.set(address, one)
    for (const oldest of kept.keys()) if (kept.size > KEPT_MAX) kept.delete(oldest)
    return one
  }

  async function pageAt<P>(req: Request<P>, make: MakePage<P>, keeping: Keeping<P> | undefined): Promise<Kept> {
    const address = req.originalUrl
    // Times are written without their year in that year.
    const year = new Date().getUTCFullYear()
    const now = `${await moment()} in ${year}`
    const before = kept.get(address)
    if (before?.moment === now) return keep(address, before)

    const its = (await keeping?.momentOf(req)) ?? null
    const own = its === null ? null : `${its} in ${year}`
    const known = kept.get(address)
    const isSame = known?.moment === now || (own !== null && known?.own === own)
    return keep(address, { moment: now, own, answer: known && isSame ? known.answer : make(req).then(answerOf) })
  }

  return (make, keeping) => async (req, res) => {
    if (keeping?.unless?.(req)) return sendAnswer(res, answerOf(await make(req)))
    const { answer } = await pageAt(req, make, keeping)
    answer.catch(() => kept.delete(req.originalUrl))
    await sendAnswer(res, await answer)
  }
}

function answerOf(made: Made): Answer {
  if ('leadsTo' in made) return made
  const { body, tag } = pageText(made)
  return { tag, page: packed(body, QUALITY) }
}

function sendAnswer(res: Response, answer: Answer): Promise<void> | void {
  // A browser does not keep the way to a merged event: a merge can be taken back.
  if ('leadsTo' in answer) return res.set('Cache-Control', 'no-cache').redirect(308, answer.leadsTo)
  setPageHeaders(res, answer.tag)
  return sendPacked(res.req, res, answer.page)
}
