import type { Store } from '@parallax/store'
import type { Request, RequestHandler, Response } from 'express'
import type { VNode } from 'preact'
import { type Packed, packed, sendPacked } from '../../server/packed.js'
import { pageText, setPageHeaders } from './page-text.js'

/** A page, or the address of the one that answers for it. */
export type Made = VNode | { leadsTo: string }

/** Pages that are kept: a few megabytes, the compressed ones included. */
const KEPT_MAX = 60
/** Of 11, of brotli: a page is compressed as often as it is made. */
const QUALITY = 5

interface Kept {
  moment: string
  answer: Promise<Answer>
}

type Answer = { leadsTo: string } | { tag: string; page: Packed }

type MakePage<P> = (req: Request<P>) => Promise<Made>

/**
 * Makes a handler of what makes a page from the store and the address, and from nothing else; `unless` the address says
 * that it shows more.
 */
export type KeepPage = <P>(make: MakePage<P>, exception?: { unless: (req: Request<P>) => boolean }) => RequestHandler<P>

/**
 * Keeps the pages that were asked for last, each for as long as nothing was written to the store. Requests that come
 * while a page is made wait for it: a page that many read is made once, however many those are.
 */
export function keptPages({ moment }: Pick<Store, 'moment'>): KeepPage {
  const kept = new Map<string, Kept>()

  function answerAt<P>(now: string, req: Request<P>, make: MakePage<P>): Promise<Answer> {
    const address = req.originalUrl
    const known = kept.get(address)
    kept.delete(address)
    const one = known?.moment === now ? known : { moment: now, answer: make(req).then(answerOf) }
    kept.set(address, one)
    for (const oldest of kept.keys()) if (kept.size > KEPT_MAX) kept.delete(oldest)
    return one.answer
  }

  return (make, exception) => async (req, res) => {
    if (exception?.unless(req)) return sendAnswer(res, answerOf(await make(req)))
    // Times are written without their year in that year.
    const now = `${await moment()} in ${new Date().getUTCFullYear()}`
    try {
      await sendAnswer(res, await answerAt(now, req, make))
    } catch (error) {
      kept.delete(req.originalUrl)
      throw error
    }
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
