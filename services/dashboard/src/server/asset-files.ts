import { readFileSync } from 'node:fs'
import { type RequestHandler, Router } from 'express'
import { ASSETS, asset, assetNames } from '../pages/parts/asset.js'
import { packed, sendPacked } from './packed.js'

/** The smallest there is: an asset is compressed once in the life of the process. */
const QUALITY = 11

const FOR_GOOD = 'public, max-age=31536000, immutable'

/** The style sheets and modules of the pages. Under the address that names its content a file never changes. */
export const assetFiles = (): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  for (const name of assetNames()) router.get(`/${name}`, sendAsset(name))
  return router
}

const sendAsset = (name: string): RequestHandler => {
  const file = packed(readFileSync(`${ASSETS}${name}`), QUALITY)
  const address = asset(name)
  return async (req, res) => {
    res.type(name).set({
      ETag: `W/"${address.split('=').at(-1)}"`,
      'Cache-Control': req.originalUrl === address ? FOR_GOOD : 'public, no-cache',
    })
    await sendPacked(req, res, file)
  }
}
