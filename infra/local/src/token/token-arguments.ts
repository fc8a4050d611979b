import { parseArgs } from 'node:util'
import { TOKEN_NAME_MAX, TOKEN_SCOPES, TokenScope } from '@parallax/model'
import { StartError } from '@parallax/runtime'
import { z } from 'zod'

const USAGE = `npm run token -- create NAME [--scopes ${TOKEN_SCOPES.join(',')}] [--days N]
npm run token -- list
npm run token -- revoke ID`

/** What to do with tokens. */
export type TokenCommand =
  | { does: 'create'; name: string; scopes: TokenScope[]; days: number | null }
  | { does: 'list' }
  | { does: 'revoke'; id: string }

const Create = z.object({
  name: z.string().trim().min(1).max(TOKEN_NAME_MAX),
  scopes: z.array(TokenScope).min(1),
  days: z.coerce.number().int().min(1).max(3_650).nullable(),
})

/** @throws StartError that says how the command is written, where it is not written so. */
export const tokenArguments = (given: string[]): TokenCommand => {
  const { does, subject, scopes, days } = read(given)
  if (does === 'list' && subject === undefined) return { does }
  if (does === 'revoke' && subject !== undefined) return { does, id: subject }
  const wanted = Create.safeParse({ name: subject, scopes: scopes.split(','), days: days ?? null })
  if (does !== 'create' || !wanted.success) throw new StartError(USAGE)
  return { does, ...wanted.data }
}

const read = (args: string[]) => {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { scopes: { type: 'string', default: 'read' }, days: { type: 'string' } },
    })
    const [does, subject, ...more] = positionals
    if (more.length > 0) throw new StartError(USAGE)
    return { does, subject, ...values }
  } catch {
    throw new StartError(USAGE)
  }
}
