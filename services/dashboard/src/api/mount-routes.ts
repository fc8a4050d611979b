import { type Request, type RequestHandler, Router } from 'express'
import type { Gate } from '../server/access.js'
import { bytesBody } from '../server/bytes-body.js'
import { metricsGuard, scopeGuard } from '../server/guard.js'
import { jsonBody } from '../server/json-body.js'
import { apiLimit } from '../server/limits/api-limit.js'
import { Problem } from '../server/problem.js'
import type { Services } from '../server/services.js'
import { Id } from './id.js'
import { onceForKey } from './once-for-key.js'
import type { Policy, Route } from './route.js'
import { sendReply } from './send-reply.js'

/** An Express router of the routes; every other method on their paths is 405 with `Allow`. */
export const mountRoutes = (routes: readonly Route[], services: Services, gate: Gate): Router => {
  const limit = apiLimit(services)
  const guards: { [P in Policy]: RequestHandler[] } = {
    read: [scopeGuard(gate, 'read'), limit],
    'feeds:write': [scopeGuard(gate, 'feeds:write'), limit],
    'analysis:write': [scopeGuard(gate, 'analysis:write'), limit],
    admin: [scopeGuard(gate, 'admin'), limit],
    metrics: [metricsGuard(gate)],
    alive: [],
  }
  const router = Router({ caseSensitive: true, strict: true })
  for (const route of routes) {
    router[route.method](expressPath(route.path), ...guards[route.access], ...bodyOf(route), run(route, services))
  }
  for (const [path, methods] of methodsByPath(routes)) router.all(expressPath(path), otherMethods(methods))
  return router
}

const bodyOf = ({ method, bodyTypes, bodyLimit }: Route): RequestHandler[] => {
  if (method === 'get') return []
  return bodyTypes === undefined ? jsonBody(bodyLimit) : bytesBody(bodyTypes, bodyLimit)
}

const expressPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

const run =
  (route: Route, services: Services): RequestHandler =>
  async (req, res) => {
    const header = (name: string) => req.get(name)
    const request = { id: idOf(req), query: queryOf(req.originalUrl), body: req.body, header }
    const answer = () => route.run(request, services)
    const asked = { req, res, store: services.store, kept: route.kept }
    sendReply(req, res, route.method === 'post' ? await onceForKey(asked, answer) : await answer())
  }

const idOf = ({ params }: Request): string => {
  const { id } = params
  if (id === undefined) return ''
  const parsed = Id.safeParse(id)
  if (parsed.success) return parsed.data
  throw new Problem('not-found', 'There is nothing with such an id.')
}

const queryOf = (url: string): URLSearchParams => {
  const mark = url.indexOf('?')
  return new URLSearchParams(mark < 0 ? '' : url.slice(mark))
}

const methodsByPath = (routes: readonly Route[]): Map<string, string[]> => {
  const byPath = new Map<string, string[]>()
  for (const { path, method } of routes) {
    const methods = method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]
    byPath.set(path, [...(byPath.get(path) ?? []), ...methods])
  }
  return byPath
}

const otherMethods = (methods: readonly string[]): RequestHandler => {
  const allow = [...methods, 'OPTIONS'].join(', ')
  return (req, res) => {
    if (req.method === 'OPTIONS') return void res.status(204).set('Allow', allow).end()
    throw new Problem('method-not-allowed', `${req.method} is not known here.`, { headers: { Allow: allow } })
  }
}
