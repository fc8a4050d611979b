import type { JobQueue } from '@parallax/queue'
import type { RequestHandler } from 'express'

/** Where the board is. */
export const BOARD_PATH = '/jobs/board'

/**
 * What the board of BullMQ may do (docs/decisions/0014): our own scripts and styles only. Its scripts load parts of themselves
 * by address, which trusted types refuse, and it names its base; the styles in its markup and its font from elsewhere are
 * refused, and it does without.
 */
const BOARD_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** Loaded when somebody opens it: most installations never do. */
async function openBoard(queue: JobQueue): Promise<RequestHandler> {
  const [{ createBullBoard }, { BullMQAdapter }, { ExpressAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('@bull-board/express'),
  ])
  const serverAdapter = new ExpressAdapter().setBasePath(BOARD_PATH)
  const queues = queue.bullQueues().map((one) => new BullMQAdapter(one))
  createBullBoard({ queues, serverAdapter, options: { uiConfig: { boardTitle: 'Parallax' } } })
  return serverAdapter.getRouter()
}

/** The board of BullMQ, for operators: every job with its data, and what can be done with it. */
export function queueBoard(queue: JobQueue): RequestHandler {
  let board: Promise<RequestHandler> | undefined
  return async (req, res, next) => {
    board ??= openBoard(queue)
    res.set('Content-Security-Policy', BOARD_POLICY)
    const handle = await board
    await handle(req, res, next)
  }
}
