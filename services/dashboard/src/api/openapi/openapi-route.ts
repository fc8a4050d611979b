import { z } from 'zod'
import { NO_BODY, NO_QUERY, type Route, route } from '../route.js'
import { openapiDocument } from './openapi-document.js'

/** The route that answers with the document of the others. */
export const openapiRoute = (routes: readonly Route[]): Route => {
  const document = openapiDocument(routes)
  return route({
    method: 'get',
    path: '/api/openapi.json',
    access: 'read',
    summary: 'This document',
    query: NO_QUERY,
    body: NO_BODY,
    answers: { 200: { description: 'OpenAPI 3.1', schema: z.record(z.string(), z.unknown()) } },
    problems: [],
    handle: async () => ({ status: 200, body: document }),
  })
}
