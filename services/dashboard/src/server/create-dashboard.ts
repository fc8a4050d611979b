import express, { type Express } from 'express'
import { docsRoute } from '../api/docs/docs-route.js'
import { mountRoutes } from '../api/mount-routes.js'
import { openapiRoute } from '../api/openapi/openapi-route.js'
import { metricsRoute } from '../api/operations/metrics-route.js'
import { ROUTES } from '../api/routes.js'
import { pageErrors } from '../pages/errors/page-errors.js'
import { pagesRouter } from '../pages/pages.js'
import { websub } from '../websub/websub.js'
import { createAccess } from './access.js'
import { assetFiles } from './asset-files.js'
import { compress } from './compress.js'
import { errorHandler } from './error-handler.js'
import { createMetrics, type Metrics } from './figures/metrics.js'
import { formGuard } from './guard.js'
import { hostGuard } from './host-guard.js'
import { formBody } from './json-body.js'
import { Problem } from './problem.js'
import { requestId } from './request-id.js'
import { requestLog } from './request-log.js'
import { pageHeaders, securityHeaders } from './security-headers.js'
import type { Services } from './services.js'
import { signIn } from './sign-in.js'

/** Ten texts of the greatest length in a script of three bytes a character, each of which a form writes as three. */
const TEXTS_LIMIT = '4mb'

/** The Express app of pages and API. It opens and closes nothing: store and queue belong to the caller. */
export const createDashboard = (services: Services, metrics: Metrics = createMetrics(services)): Express => {
  const { settings, log } = services
  const gate = createAccess(services)
  const routes = [...ROUTES, metricsRoute(metrics)]

  const app = express()
  app.disable('x-powered-by')
  app.disable('etag') // entity tags are given where they are cheap and exact: comparisons and assets
  app.enable('case sensitive routing')

  app.use(requestId, securityHeaders, requestLog(log), metrics.observe, hostGuard(settings.adminToken))
  app.use('/assets', assetFiles())
  app.use('/websub', websub(services))
  app.use(compress())
  app.use(mountRoutes([...routes, openapiRoute(routes), docsRoute(routes)], services, gate))
  app.use(['/api', '/assets'], () => {
    throw new Problem('not-found', 'There is nothing at this address.')
  })

  app.use(errorHandler(log))

  app.use('/compare', formBody(TEXTS_LIMIT))
  app.use(pageHeaders, formBody(), signIn(gate), pagesRouter({ ...services, guard: formGuard(gate) }))
  app.use(pageErrors(log))
  return app
}
