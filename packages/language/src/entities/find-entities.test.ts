import { describe, expect, it } from 'vitest'
import { entitiesIn, read } from '../index.js'

/** Each entity's key with its mentions as they stand in the text. */
const entities = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    read(text).entities.map(({ key, mentions }) => [key, mentions.map(({ start, end }) => text.slice(start, end))]),
  )

describe('entities', () => {
  it('join a surname, with a title or without, to the full name', () => {
    const found = entities('Rep. Ana Ruiz spoke on Monday. Ms. Ruiz left early. The crowd cheered Ruiz.')
    expect(found).toEqual({ 'ana ruiz': ['Ana Ruiz', 'Ruiz', 'Ruiz'] })
  })

  it('keep two persons of one surname apart by their titles', () => {
    const found = entities('Senator Bill Marsh and his sister, Carol Marsh, came. Mrs. Marsh spoke. Mr. Marsh sang.')
    expect(found).toMatchObject({
      'william marsh': ['Bill Marsh', 'his', 'Marsh'],
      'carol marsh': ['Carol Marsh', 'Marsh'],
    })
  })

  it('leave a surname alone that two persons bear', () => {
    const found = entities('Bill Marsh met Carol Marsh. Then Marsh spoke.')
    expect(found).toMatchObject({ marsh: ['Marsh'] })
  })

  it('join initials to the name they stand for', () => {
    const found = entities('The Northern Rail Authority said so. Those at the NRA disagree.')
    expect(found).toEqual({ 'northern rail authority': ['Northern Rail Authority', 'NRA'] })
  })

  it('take an office in apposition, and later the office alone, for the person', () => {
    const text =
      'Omar Hadi, the caretaker prime minister, resigned. Then it rained. The prime minister left the country.'
    expect(entities(text)).toEqual({
      'omar hadi': ['Omar Hadi', 'the caretaker prime minister', 'The prime minister'],
    })
  })

  it('never take a former office for the present one', () => {
    const found = entities('We met former President Ana Ruiz. The president was away.')
    expect(found).toEqual({ 'ana ruiz': ['Ana Ruiz'] })
  })

  it('give a pronoun to the one person it can mean', () => {
    const found = entities('Bill Marsh met Carol Hadi. She thanked him. He left.')
    expect(found).toEqual({ 'william marsh': ['Bill Marsh', 'him', 'He'], 'carol hadi': ['Carol Hadi', 'She'] })
  })

  it('leave a pronoun alone that may mean someone else', () => {
    const found = entities('A man hit Bill Marsh. He ran away.')
    expect(found).toEqual({ 'william marsh': ['Bill Marsh'] })
  })

  it('never give a pronoun in a quotation to its speaker', () => {
    const found = entities('Bill Marsh came. “He is wrong,” said Bill Marsh.')
    expect(found).toEqual({ 'william marsh': ['Bill Marsh', 'Bill Marsh'] })
  })

  it('of a range are those mentioned in it, in any form', () => {
    const reading = read('Bill Marsh came home. He slept. Paris did not.')
    const keys = reading.sentences.map(({ start, end }) => entitiesIn(reading, start, end).map(({ key }) => key))
    expect(keys).toEqual([['william marsh'], ['william marsh'], ['paris']])
  })
})
