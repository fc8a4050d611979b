import { Router } from 'express'
import { Layout } from '../pages/parts/layout.js'
import { sendPage } from '../pages/parts/send-page.js'
import type { Access, Gate } from './access.js'
import { originOf } from './origin.js'
import { Problem } from './problem.js'
import { clearTokenCookie, setTokenCookie } from './token-cookie.js'

const SignInPage = ({ refused }: { refused: string | null }) => (
  <Layout title="Sign in" section={null}>
    <h1>Sign in</h1>
    <p>Reading is open. To subscribe feeds or ask for analyses, give the administrator’s token.</p>
    {refused === null ? null : <p role="alert">{refused}</p>}
    <form action="/sign-in" method="post">
      <label for="token">Token</label>{' '}
      <input id="token" name="token" type="password" autocomplete="current-password" required />{' '}
      <button type="submit">Sign in</button>
    </form>
  </Layout>
)

const words = (access: Access): string =>
  access.state === 'too-many' ? `Too many wrong tokens. Wait ${access.waitSeconds} seconds.` : 'This is not the token.'

/** The way in for a person with a browser, where a token is configured: it moves into a cookie that no script reads. */
export const signIn = (gate: Gate): Router => {
  const router = Router()
  router.get('/sign-in', (_req, res) => sendPage(res, <SignInPage refused={null} />))

  router.post('/sign-in', async (req, res) => {
    if (originOf(req.headers) === 'cross') throw new Problem('cross-site', 'Sign in on the page itself.')
    if (!gate.tokenNeeded) return res.redirect(303, '/')

    const token: unknown = req.body?.token
    const given = typeof token === 'string' ? token.trim() : ''
    const access = await gate.checkToken(given, req.socket.remoteAddress ?? '')
    if (access.state !== 'allowed') {
      return sendPage(res, <SignInPage refused={words(access)} />, access.state === 'too-many' ? 429 : 401)
    }
    setTokenCookie(req, res, given)
    res.redirect(303, '/')
  })

  router.post('/sign-out', (req, res) => {
    if (originOf(req.headers) === 'cross') throw new Problem('cross-site', 'Sign out on the page itself.')
    clearTokenCookie(res)
    res.redirect(303, '/')
  })
  return router
}
