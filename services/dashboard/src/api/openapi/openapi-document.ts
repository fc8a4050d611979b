import { z } from 'zod'
import { PROBLEMS } from '../../server/problem.js'
import { NO_BODY, type Route } from '../route.js'
import { COMPONENTS } from './components.js'
import { headerParameters } from './header-parameters.js'
import { operationId } from './operation-id.js'
import { problemStatuses } from './problem-statuses.js'

type Json = Record<string, unknown>

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** The OpenAPI 3.1 document of the routes, made from the very schemas that check requests and answers. */
export const openapiDocument = (routes: readonly Route[]): Json => {
  const names = namesOf(routes)
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route, names) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parallax',
      version: '1',
      description:
        'Compares how news outlets report the same event. Times are ISO 8601 in UTC, ids are opaque, ' +
        'offsets count UTF-16 code units of an article’s paragraphs joined by one line feed.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: schemasOf(names),
      responses: { Problem: problemResponse('A problem (RFC 9457)') },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  }
}

/** A name for every shape an answer has: its own, or one made from the operation. */
const namesOf = (routes: readonly Route[]): Map<z.ZodType, string> => {
  const names = new Map(Object.entries(COMPONENTS).map(([name, schema]) => [schema, name]))
  for (const route of routes) {
    for (const [status, { schema }] of Object.entries(route.answers)) {
      if (schema !== undefined && !names.has(schema)) names.set(schema, `${operationId(route)}${status}`)
    }
  }
  return names
}

const schemasOf = (names: ReadonlyMap<z.ZodType, string>): Json => {
  const registry = z.registry<{ id: string }>()
  for (const [schema, id] of names) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => refTo(id).$ref })
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutIds(schema)]))
}

/** Inside one document the place is the name. */
const withoutIds = ({ $id: _id, $schema: _schema, ...schema }: Json): Json => schema

const inputSchema = (schema: z.ZodType): Json => withoutIds(z.toJSONSchema(schema, { io: 'input' }))

const operation = (route: Route, names: ReadonlyMap<z.ZodType, string>): Json => ({
  operationId: operationId(route),
  summary: route.summary,
  ...securityOf(route),
  parameters: parametersOf(route),
  ...(route.body === NO_BODY ? {} : { requestBody: requestBody(route) }),
  responses: { ...answersOf(route, names), ...problemsOf(route), default: { $ref: '#/components/responses/Problem' } },
})

/** Without a configured token this machine needs none, so every request may also come without. */
const securityOf = ({ access }: Route): Json =>
  access === 'read' || access === 'alive' ? {} : { security: [{ token: access === 'metrics' ? [] : [access] }, {}] }

const requestBody = ({ body, bodyTypes, example }: Route): Json => ({
  required: !body.safeParse(undefined).success,
  content:
    bodyTypes === undefined
      ? { 'application/json': { schema: inputSchema(body), example } }
      : Object.fromEntries(bodyTypes.map((type) => [type, {}])),
})

const parametersOf = (route: Route): Json[] => [
  ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true },
    schema: { type: 'string' },
  })),
  ...queryParameters(route),
  ...headerParameters(route),
]

const queryParameters = ({ query }: Route): Json[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: 'query', required: required.includes(name) },
    schema,
  }))
}

const answersOf = ({ answers, headers = [] }: Route, names: ReadonlyMap<z.ZodType, string>): Json => ({
  ...(headers.includes('if-none-match') ? { 304: { description: 'What the client has still holds' } } : {}),
  ...Object.fromEntries(
    Object.entries(answers).map(([status, { description, schema, contentType }]) => {
      const name = schema === undefined ? undefined : names.get(schema)
      if (name !== undefined) return [status, { description, content: { 'application/json': { schema: refTo(name) } } }]
      return [status, contentType === undefined ? { description } : { description, content: { [contentType]: {} } }]
    }),
  ),
})

const problemResponse = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: refTo('Problem') } },
})

const problemsOf = (route: Route): Json =>
  Object.fromEntries(problemStatuses(route).map((status) => [status, problemResponse(titlesOf(status))]))

const titlesOf = (status: number): string =>
  Object.values(PROBLEMS)
    .filter((problem) => problem.status === status)
    .map(({ title }) => title)
    .join('; ')
