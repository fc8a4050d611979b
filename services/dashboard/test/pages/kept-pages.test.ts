import { createLog, readSettings } from '@parallax/runtime'
import express, { type Request } from 'express'
import { h } from 'preact'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { pageErrors } from '../../src/pages/errors/page-errors.js'
import { keptPages, type Made } from '../../src/pages/parts/kept-pages.js'
import { type Listening, listen } from '../../src/server/listen.js'
import { pageClient } from './page-client.js'

let moment = 'a'
let own = 'a'
let made: string[] = []
let make: (word: string) => Promise<Made>
let listening: Listening

beforeAll(async () => {
  const keep = keptPages({ moment: async () => moment })
  const makePage = async ({ params: { word } }: Request<{ word: string }>) => {
    made.push(word)
    return make(word)
  }
  const known = keep(makePage, { momentOf: async () => own })
  const app = express()
    .get('/known/:word', known)
    .get('/:word', keep(makePage))
    .use(pageErrors(createLog('test', 'silent')))
  listening = await listen(app, readSettings({ PORT: '0' }))
})
afterAll(() => listening?.close())
beforeEach(() => {
  made = []
  moment = `${moment}a`
  make = async (word) => h('p', null, `${word} at ${moment}`)
})

const { get } = pageClient(() => listening.address)

it('a page is made once while nothing is written, and anew once something is', async () => {
  const first = await get('/one')
  expect((await get('/one')).html).toBe(first.html)
  expect(made).toEqual(['one'])
  moment = 'later'
  expect((await get('/one')).html).toContain('one at later')
  expect(made).toEqual(['one', 'one'])
})

it('a page whose own moment is known stays while something else is written', async () => {
  const first = await get('/known/one')
  moment = 'later'
  expect((await get('/known/one')).html).toBe(first.html)
  own = 'later'
  moment = 'later still'
  expect((await get('/known/one')).html).toContain('one at later still')
  expect(made).toEqual(['one', 'one'])
})

it('many who ask at once wait for one page, and another address is another page', async () => {
  const answers = await Promise.all(['/one', '/one', '/one', '/two'].map(get))
  expect(made.toSorted()).toEqual(['one', 'two'])
  expect(new Set(answers.map(({ html }) => html)).size).toBe(2)
})

it('what fails is tried again, and what leads elsewhere leads there each time', async () => {
  make = async () => Promise.reject(new Error('no store'))
  expect((await get('/one')).status).toBe(500)
  make = async () => ({ leadsTo: '/two' })
  for (let time = 0; time < 2; time++) {
    const { status, location } = await get('/one')
    expect([status, location]).toEqual([308, '/two'])
  }
  expect(made).toHaveLength(2)
})

it('no more pages are kept than there is room for, and those asked for last stay', async () => {
  for (let n = 0; n < 80; n++) await get(`/n${n}`)
  made = []
  await get('/n79')
  expect(made).toEqual([])
  await get('/n0')
  expect(made).toEqual(['n0'])
})
