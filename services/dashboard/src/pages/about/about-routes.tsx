import { Router } from 'express'
import { sendPage } from '../parts/send-page.js'
import { AboutPage } from './about-page.js'

/** What the method is, in plain words. */
export function aboutRoutes(): Router {
  const router = Router()
  router.get('/about', (_req, res) => sendPage(res, <AboutPage />))
  return router
}
