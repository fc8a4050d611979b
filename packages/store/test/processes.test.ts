import { expect, test } from 'vitest'
import { freshStore } from './fresh-store.js'

const fresh = freshStore()

const sign = (id: string, more: { service?: string; host?: string } = {}) =>
  fresh.store.processes.sign({
    ...{ id, service: 'analyst', host: 'one', pid: 7, method: '1', jobs: ['place-article'], everyMs: 10_000 },
    ...more,
  })

const lastSeen = (id: string, ago: string) =>
  fresh.database.query(
    `update parallax.processes set started_at = now() - $2::interval, seen_at = now() - $2::interval where id = $1`,
    [id, ago],
  )

const ids = async () => (await fresh.store.processes.list()).map(({ id }) => id)

test('a process is silent once it has missed four signs, and is not any more with its next one', async () => {
  await sign('a')
  expect(await fresh.store.processes.list()).toMatchObject([
    { id: 'a', service: 'analyst', host: 'one', pid: 7, jobs: ['place-article'], isSilent: false },
  ])

  await lastSeen('a', '39 seconds')
  expect(await fresh.store.processes.list()).toMatchObject([{ isSilent: false }])
  await lastSeen('a', '41 seconds')
  const [silent] = await fresh.store.processes.list()
  expect(silent?.isSilent).toBe(true)
  expect(silent?.silentSeconds).toBeGreaterThanOrEqual(41)

  await sign('a')
  expect(await fresh.store.processes.list()).toMatchObject([{ isSilent: false }])
})

test('one that stops in order is forgotten, and so is a silent one that another has replaced or that is of yesterday', async () => {
  await sign('stopped')
  await fresh.store.processes.leave('stopped')
  for (const id of ['crashed', 'elsewhere', 'old']) await sign(id, { host: id === 'crashed' ? 'one' : id })
  await lastSeen('crashed', '2 minutes')
  await lastSeen('elsewhere', '2 minutes')
  await lastSeen('old', '25 hours')
  await sign('again')
  await sign('another', { service: 'collector', host: 'elsewhere' })

  await fresh.store.processes.forgetReplaced()
  expect(await ids()).toEqual(['elsewhere', 'again', 'another'])
})
