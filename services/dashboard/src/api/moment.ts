import { z } from 'zod'

/** A day or a time as ISO 8601 writes it; a time without a zone is refused, because it could mean any. */
export const Moment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], { error: 'An ISO 8601 date or time with its zone' })
  .transform((text) => new Date(text).toISOString())
