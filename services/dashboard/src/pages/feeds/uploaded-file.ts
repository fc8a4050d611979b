import express, { type Request, type RequestHandler } from 'express'

/** Reads the bytes of a form with a file, of at most `limit`; other bodies are left alone. */
export const uploadBody = (limit: string): RequestHandler => express.raw({ type: 'multipart/form-data', limit })

/** The bytes of the file in a form (RFC 7578) that `uploadBody` has read; none where there is no such file. */
export const uploadedFile = async (req: Request, field: string): Promise<Uint8Array> => {
  const bytes: unknown = req.body
  if (!(bytes instanceof Uint8Array)) return new Uint8Array()
  const form = await formOf(new Uint8Array(bytes), req.get('content-type') ?? '')
  const file = form?.get(field)
  return file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
}

/** By the platform's own parser; null for a body that is no such form. */
const formOf = async (body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | null> => {
  try {
    return await new Response(body, { headers: { 'Content-Type': type } }).formData()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
