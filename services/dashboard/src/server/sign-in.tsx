import { Router } from 'express'
import { Layout } from '../pages/parts/layout.js'
import { sendPage } from '../pages/parts/send-page.js'
import { words } from '../words/index.js'
import type { Access, Gate } from './access.js'
import { originOf } from './origin.js'
import { Problem } from './problem.js'
import { clearTokenCookie, setTokenCookie } from './token-cookie.js'

const SignInPage = ({ refused }: { refused: string | null }) => (
  <Layout title={words.signIn.heading} section={null}>
    <h1>{words.signIn.heading}</h1>
    <p>{words.signIn.what}</p>
    {refused === null ? null : <p role="alert">{refused}</p>}
    <form class="subscribe" action="/sign-in" method="post">
      <div>
        <label for="token">{words.signIn.token}</label>
        <input id="token" name="token" type="password" autocomplete="current-password" required />
      </div>
      <button type="submit">{words.signIn.heading}</button>
    </form>
  </Layout>
)

const reasonOf = (access: Access): string =>
  access.state === 'too-many' ? words.signIn.tooMany(access.waitSeconds) : words.signIn.wrong

/** The way in for a person with a browser, where a token is configured: it moves into a cookie that no script reads. */
export const signIn = (gate: Gate): Router => {
  const router = Router()
  router.get('/sign-in', (_req, res) => sendPage(res, <SignInPage refused={null} />))

  router.post('/sign-in', async (req, res) => {
    if (originOf(req.headers) === 'cross') throw new Problem('cross-site', words.signIn.inOnPage)
    if (!gate.tokenNeeded) return res.redirect(303, '/')

    const token: unknown = req.body?.token
    const given = typeof token === 'string' ? token.trim() : ''
    const access = await gate.checkToken(given, req.socket.remoteAddress ?? '')
    if (access.state !== 'allowed') {
      return sendPage(res, <SignInPage refused={reasonOf(access)} />, access.state === 'too-many' ? 429 : 401)
    }
    setTokenCookie(req, res, given)
    res.redirect(303, '/')
  })

  router.post('/sign-out', (req, res) => {
    if (originOf(req.headers) === 'cross') throw new Problem('cross-site', words.signIn.outOnPage)
    clearTokenCookie(res)
    res.redirect(303, '/')
  })
  return router
}
