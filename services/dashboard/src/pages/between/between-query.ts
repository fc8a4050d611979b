import { z } from 'zod'

/** One version of one article, as it stands in the address: the article's id, a dot, the number of the revision. */
export interface VersionAsked {
  articleId: string
  number: number
}

const version = z
  .string()
  .max(200)
  .regex(/^[^.]+\.\d{1,6}$/)
  .transform((value): VersionAsked => {
    const [articleId = '', number = ''] = value.split('.')
    return { articleId, number: Number(number) }
  })
  .optional()
  .catch(undefined)

/** The two versions that are held against each other. What is not understood is left out, never an error. */
export const BetweenQuery = z.object({ a: version, b: version })
export type BetweenQuery = z.infer<typeof BetweenQuery>

/** How a version is asked for in the address. */
export const versionKey = ({ articleId, number }: VersionAsked): string => `${articleId}.${number}`
