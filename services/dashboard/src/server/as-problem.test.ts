import { CursorError } from '@parallax/store'
import { describe, expect, test } from 'vitest'
import { asProblem } from './as-problem.js'
import { Problem } from './problem.js'

const coded = (code: string, message = '') => Object.assign(new Error(message), { code })

describe('what a thrown error is to the client', () => {
  test.each([
    ['a refused socket', coded('ECONNREFUSED')],
    ['a PostgreSQL that shuts down', coded('57P01')],
    ['a PostgreSQL with too many connections', coded('53300')],
    ['a pool without a free connection', new Error('timeout exceeded when trying to connect')],
    ['a lost connection', new Error('Connection terminated unexpectedly')],
    ['a frozen Redis', new Error('Command timed out')],
    ['a full Redis', new Error("OOM command not allowed when used memory > 'maxmemory'.")],
    ['a Redis that became a replica', new Error("READONLY You can't write against a read only replica.")],
    ['a Redis that is away', new Error("Stream isn't writeable and enableOfflineQueue options is false")],
  ])('503 and a time to come back: %s', (_name, error) => {
    expect(asProblem(error)).toMatchObject({ kind: 'unavailable', headers: { 'Retry-After': '5' } })
  })

  test.each([
    ['a bug', new TypeError('secret /path of the inside')],
    ['a broken constraint', coded('23505', 'secret')],
    ['nothing', null],
    ['a word', 'secret'],
  ])('500 and not a word of the cause: %s', (_name, error) => {
    const problem = asProblem(error)
    expect(problem.kind).toBe('internal')
    expect(problem.message).not.toContain('secret')
  })

  test('a cursor of another list is the client’s mistake', () => {
    expect(asProblem(new CursorError('x'))).toMatchObject({ status: 400, errors: [{ path: 'cursor' }] })
  })

  test('a problem stays what it is', () => {
    const problem = new Problem('refused', 'The server says that this page is gone.')
    expect(asProblem(problem)).toBe(problem)
  })
})
