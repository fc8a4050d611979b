import type { AccessToken } from '@parallax/model'
import { StartError } from '@parallax/runtime'
import type { Store } from '@parallax/store'
import type { TokenCommand } from './token-arguments.js'

const DAY_MS = 86_400_000

/** What a command prints: `text` is what a script reads, `note` is for the person. */
interface Printed {
  text: string
  note?: string
}

/** Does what was asked for. @throws StartError where there is no such token. */
export const runCommand = async (command: TokenCommand, { tokens }: Store): Promise<Printed> => {
  if (command.does === 'list') return { text: (await tokens.list()).map(lineOf).join('\n') }
  if (command.does === 'revoke') {
    const revoked = await tokens.revoke(command.id)
    if (revoked === undefined) throw new StartError(`There is no token ${command.id}; "list" names those there are.`)
    return { text: lineOf(revoked) }
  }
  const { name, scopes, days } = command
  const expiresAt = days === null ? null : new Date(Date.now() + days * DAY_MS)
  const { token } = await tokens.create({ name, scopes, expiresAt })
  return { text: token, note: `This is the token "${name}" for ${scopes.join(', ')}. It is not shown again.` }
}

const stateOf = ({ revokedAt, expiresAt }: AccessToken): string => {
  if (revokedAt !== null) return `revoked ${revokedAt}`
  if (expiresAt === null) return 'good'
  return Date.parse(expiresAt) <= Date.now() ? `ended ${expiresAt}` : `good until ${expiresAt}`
}

const lineOf = (token: AccessToken): string =>
  [
    ...[token.id, token.hint, token.name, token.scopes.join(','), stateOf(token)],
    token.lastUsedAt === null ? 'never used' : `last used ${token.lastUsedAt}`,
  ].join('\t')
