import { expect } from 'vitest'
import { problemStatuses } from '../src/api/openapi/problem-statuses.js'
import type { Route } from '../src/api/route.js'
import { ROUTES } from '../src/api/routes.js'
import { ProblemDetails } from '../src/server/problem-details.js'

interface Answer {
  status: number
  headers: Headers
  /** The JSON of the answer, or its text where it is something else. */
  body: unknown
}

interface Options {
  /** Sent as JSON, a string as it is. */
  body?: unknown
  headers?: Record<string, string>
}

export interface TestClient {
  /** Asks, and checks that the answer is one that the documentation of the route has. */
  ask(request: string, options?: Options): Promise<Answer>
}

/** A client of the API that holds every answer against the document. `request` is as in `GET /api/v1/feeds`. */
export const createClient = (address: string): TestClient => ({
  async ask(request, { body, headers = {} } = {}) {
    const [method = '', target = ''] = request.split(' ')
    const response = await fetch(address + target, {
      method,
      redirect: 'manual',
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = text !== '' && /json/.test(response.headers.get('content-type') ?? '')
    const answer = { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
    expectDocumented(method, target, answer)
    return answer
  },
})

const patternOf = ({ path }: Route): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)

const expectDocumented = (method: string, target: string, { status, headers, body }: Answer): void => {
  if (status >= 400 && target.startsWith('/api')) {
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(ProblemDetails.parse(body)).toMatchObject({ status })
  }
  const path = target.split('?')[0] ?? ''
  const route = ROUTES.find((one) => one.method.toUpperCase() === method && patternOf(one).test(path))
  if (route === undefined || status === 304 || status === 421) return

  const documented = route.answers[status]
  if (documented === undefined) return void expect(problemStatuses(route)).toContain(status)
  // Compared after parsing, so that a field the schema does not know fails as well.
  if (documented.schema !== undefined) expect(documented.schema.parse(body)).toEqual(body)
}
