import type { Message } from './post.js'

export interface Form {
  fields: Readonly<Record<string, string>>
  signal?: AbortSignal | undefined
}

/** A form as it is sent. */
export const messageOf = ({ fields, signal }: Form): Message => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
  signal,
})
