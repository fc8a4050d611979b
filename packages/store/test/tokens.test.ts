import { expect, test } from 'vitest'
import { freshStore } from './fresh-store.js'

const fresh = freshStore()
const FOR_GOOD = { name: 'a script', scopes: ['read', 'feeds:write'], expiresAt: null } as const

test('a token is whole once: its row has a hash, its beginning and its last four characters', async () => {
  const { tokens } = fresh.store
  const { token, ...made } = await tokens.create(FOR_GOOD)
  expect(token).toMatch(/^plx_[a-z2-7]{16}_[\w-]{43}_[0-9a-f]{8}$/)
  expect(made).toMatchObject({
    hint: `plx_${made.id}_…${token.slice(-4)}`,
    scopes: ['read', 'feeds:write'],
    lastUsedAt: null,
  })
  expect(await tokens.list()).toEqual([made])

  const { rows } = await fresh.database.query('select * from parallax.access_tokens')
  expect(JSON.stringify(rows)).not.toContain(token.slice(21, 64))
  expect(await tokens.holder(token)).toEqual({ id: made.id, scopes: ['read', 'feeds:write'] })
  expect((await tokens.list())[0]?.lastUsedAt).not.toBeNull()
})

test('a token opens nothing once it is revoked or over, nor does one that is a character off', async () => {
  const { tokens } = fresh.store
  const revoked = await tokens.create(FOR_GOOD)
  const over = await tokens.create({ ...FOR_GOOD, expiresAt: new Date(Date.now() - 1) })
  const good = await tokens.create({ ...FOR_GOOD, expiresAt: new Date(Date.now() + 60_000) })
  expect(await tokens.revoke(revoked.id)).toMatchObject({ revokedAt: expect.any(String) })
  expect(await tokens.revoke('none')).toBeUndefined()

  const other = await tokens.create(FOR_GOOD)
  const mixed = `plx_${good.id}_${other.token.slice(21)}`
  for (const token of [revoked.token, over.token, `${good.token}0`, mixed, '', 'plx_'.repeat(9)]) {
    expect(await tokens.holder(token)).toBeUndefined()
  }
  expect(await tokens.holder(good.token)).toMatchObject({ id: good.id })
})

test('a use is written down at most once a minute', async () => {
  const { tokens } = fresh.store
  const { token } = await tokens.create(FOR_GOOD)
  await tokens.holder(token)
  const before = await fresh.store.moment()
  for (let i = 0; i < 5; i++) await tokens.holder(token)
  expect(await fresh.store.moment()).toBe(before)
})
