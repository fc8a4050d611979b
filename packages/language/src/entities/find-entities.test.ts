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

describe('who is meant', () => {
  it.each([
    ['an office before a name with a small word', 'We met former President Ana Ruiz. The former president left.', 2],
    ['a party and state in brackets', 'Sen. Ana Ruiz (R-Ohio) came. It rained. The Ohio Republican left.', 2],
    ['an office of a people', 'Israeli Prime Minister Ana Ruiz came. Later the Israeli leader left.', 2],
    ['a lawmaker by another word for it', 'Rep. Ana Ruiz came. It rained. The congresswoman left.', 2],
  ])('%s is one person', (_name, text, mentions) => {
    const person = read(text).entities.find(({ key }) => key === 'ana ruiz')
    expect(person?.mentions).toHaveLength(mentions)
  })

  it('is nobody where two hold the office and neither is clearly meant', () => {
    const found = entities('President Ana Ruiz met President Omar Hadi. The president smiled.')
    expect(found).toMatchObject({ 'ana ruiz': ['Ana Ruiz'], 'omar hadi': ['Omar Hadi'] })
  })

  it('is never the son, by the surname alone', () => {
    const found = entities('Donald Trump Jr. spoke. Donald Trump left. Trump smiled.')
    expect(found).toMatchObject({ 'donald trump': ['Donald Trump', 'Trump'], 'donald trump ii': ['Donald Trump Jr.'] })
  })

  it('is never a group of people, by a pronoun', () => {
    const found = entities('Senate Republicans met in the hall. He was absent.')
    expect(Object.values(found).flat()).not.toContain('He')
  })

  it('comes after a clause about another one', () => {
    const found = entities('Ana Ruiz, who knows Bill Marsh, came late. She smiled.')
    expect(found).toMatchObject({ 'ana ruiz': ['Ana Ruiz', 'She'] })
  })

  it('is never the subject of the same verb', () => {
    const found = entities('Bill Marsh came. Omar Hadi praised him.')
    expect(found).toMatchObject({ 'omar hadi': ['Omar Hadi'], 'william marsh': ['Bill Marsh', 'him'] })
  })

  it('is nobody after a pronoun that was left alone', () => {
    const found = entities('A man hit Bill Marsh. He ran, and he fell.')
    expect(found).toEqual({ 'william marsh': ['Bill Marsh'] })
  })

  it('is a person if it speaks or has an age', () => {
    const kinds = read('Zorvik Blaum, 45, of Ohio, came. Later Zubrin said no.').entities.map((entity) => entity.kind)
    expect(kinds).toEqual(['person', 'place', 'person'])
  })
})
