import express, { type RequestHandler } from 'express'
import { ASSETS, asset } from '../pages/parts/asset.js'

/** The style sheets and modules of the pages. Under the address that names its content a file never changes. */
export const assetFiles = (): RequestHandler =>
  express.static(ASSETS, {
    index: false,
    redirect: false,
    setHeaders: (res, path) => {
      const current = asset(path.slice(ASSETS.length))
      const isCurrent = 'req' in res && hasUrl(res.req) && res.req.originalUrl === current
      res.setHeader('Cache-Control', isCurrent ? 'public, max-age=31536000, immutable' : 'public, no-cache')
    },
  })

const hasUrl = (req: unknown): req is { originalUrl: string } =>
  typeof req === 'object' && req !== null && 'originalUrl' in req
