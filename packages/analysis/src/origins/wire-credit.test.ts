import { describe, expect, it } from 'vitest'
import { wireCredit } from './wire-credit.js'

const BODY =
  'The bridge over the Lenn was shut on Monday.\nTraders asked for a footbridge.\nBuses go round.\nNobody was hurt.'

describe('wire credit', () => {
  it.each([
    ['LENN, March 9 (Reuters) - ', 'Reuters'],
    ['LENN (AP) — ', 'AP'],
    ['(AFP) – ', 'AFP'],
    ['LENN /PRNewswire/ -- ', 'PR Newswire'],
  ])('a dateline %s names the agency and its own span', (dateline, agency) => {
    const credit = wireCredit(`${dateline}${BODY}`)
    expect(credit?.agency).toBe(agency)
    expect(dateline.slice(credit?.start, credit?.end).trim().length).toBeGreaterThan(4)
  })

  it.each([
    ['By The Associated Press', 'AP'],
    ['By Jo Field, Associated Press', 'AP'],
    ['Source: Xinhua', 'Xinhua'],
    ['(Reporting by Jo Field in Lenn; Editing by Al Moor)', 'Reuters'],
    ['© 2026 Agence France-Presse', 'AFP'],
  ])('a line %s at either end is a credit', (line, agency) => {
    expect(wireCredit(`${line}\n${BODY}`)?.agency).toBe(agency)
    const last = `${BODY}\n${line}`
    const credit = wireCredit(last)
    expect(credit?.agency).toBe(agency)
    expect(last.slice(credit?.start, credit?.end)).toBe(line)
  })

  it.each([
    `${BODY}\nA spokesman told Reuters that the pier had moved.`,
    `${BODY}\nThe Associated Press contributed to this report.`,
    `Bloomberg said on Monday that he would pay for the bridge.\n${BODY}`,
    `The mayor (PA) spoke.\n${BODY}`,
    `${BODY.replace('Nobody was hurt.', 'Reuters')}\nOne.\nTwo.\nThree.`,
    '',
  ])('an agency that is quoted, thanked or far inside is none', (text) => {
    expect(wireCredit(text)).toBeUndefined()
  })

  it('takes time in proportion to what it looks at, not to the text', () => {
    expect(wireCredit(`${'('.repeat(200_000)}\nBy ${'a '.repeat(200_000)}`)).toBeUndefined()
  })
})
