import { Ajv2020 } from 'ajv/dist/2020.js'

type Responses = Record<string, { content?: Record<string, { schema?: unknown }> }>
export interface OpenapiDocument {
  paths: Record<
    string,
    Record<
      string,
      { responses: Responses; requestBody?: { content: Record<string, { schema?: unknown; example?: unknown }> } }
    >
  >
}

const pointer = (...keys: string[]): string =>
  keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')

/** Holds answers and examples against a document by nothing but the document, as a client of somebody else would. */
export const responseChecker = (document: OpenapiDocument) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  ajv.addSchema(document, 'openapi')

  const wrongWith = (place: string, value: unknown): string[] => {
    const validate = ajv.getSchema(`openapi#/${place}`)
    if (validate === undefined) return [`there is no schema at ${place}`]
    return validate(value) === true
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  }

  return {
    /** What is wrong with an answer: a status, a type or a shape that the document has not. */
    answer(path: string, method: string, given: { status: number; headers: Headers; body: unknown }): string[] {
      const response = document.paths[path]?.[method]?.responses[given.status]
      if (response === undefined) return [`${given.status} is not documented`]
      const type = given.headers.get('content-type')?.split(';')[0] ?? ''
      if (response.content === undefined) return given.body === '' ? [] : ['has a body that is not documented']
      if (response.content[type] === undefined) return [`${type} is not documented`]
      if (response.content[type].schema === undefined) return []
      const keys = ['paths', path, method, 'responses', String(given.status), 'content', type, 'schema']
      return wrongWith(pointer(...keys), given.body)
    },

    /** What is wrong with the example of a request's body; null where it has no JSON body. */
    example(path: string, method: string): string[] | null {
      const content = document.paths[path]?.[method]?.requestBody?.content['application/json']
      if (content === undefined) return null
      if (content.example === undefined) return ['has no example']
      const keys = ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema']
      return wrongWith(pointer(...keys), content.example)
    },
  }
}
