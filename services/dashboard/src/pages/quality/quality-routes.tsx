import { knownMisses, precisionByKind, publishedFigures } from '@parallax/quality'
import { Router } from 'express'
import { sendPage } from '../parts/send-page.js'
import { QualityPage } from './quality-page.js'
import { missGroups, precisionViews, taskViews } from './quality-view.js'

/** How often it is right. The figures are part of this release: they are read once, and a wrong file stops the start. */
export function qualityRoutes(): Router {
  const { method, figures } = publishedFigures()
  const [tasks, precision] = [taskViews(figures), precisionViews(precisionByKind())]
  const misses = missGroups(knownMisses())

  const router = Router()
  router.get('/quality', (_req, res) => sendPage(res, <QualityPage {...{ method, tasks, precision, misses }} />))
  return router
}
