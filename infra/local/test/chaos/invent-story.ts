import { randomOf } from './random.js'

export interface Report {
  title: string
  paragraphs: string[]
}

type Draw = () => number

const ONSETS = ['b', 'br', 'd', 'f', 'g', 'gr', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'v', 'w', 'z', 'kl']
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ie', 'ou', 'oa']
const ENDS = ['l', 'm', 'n', 'nd', 'r', 'rk', 'st', 't', 'x', 'sk']

const below = (draw: Draw, end: number): number => Math.floor(draw() * end)
const one = <T>(draw: Draw, items: readonly [T, ...T[]] | readonly T[], otherwise: T): T =>
  items[below(draw, items.length)] ?? otherwise

const word = (draw: Draw): string => {
  const syllable = () => one(draw, ONSETS, 'b') + one(draw, VOWELS, 'a')
  return syllable() + syllable() + syllable() + one(draw, ENDS, 'n')
}
const name = (draw: Draw): string => {
  const small = word(draw)
  return small.charAt(0).toUpperCase() + small.slice(1)
}

/** Each fact in its wordings, all about people, places and things that no other story has. */
const factOf = (draw: Draw, place: string): [string, string, string] => {
  const [first, surname, office, count] = [name(draw), name(draw), name(draw), 10 + below(draw, 900)]
  const [a, b, c] = [word(draw), word(draw), word(draw)]
  return [
    `${first} ${surname} of ${office} counted ${count} ${a} beside the ${b} ${c} of ${place}.`,
    `There were ${count} ${a} beside the ${b} ${c} of ${place}, ${surname} told ${office}.`,
    `${office} put the ${a} beside the ${b} ${c} of ${place} at ${count + 1}, not what ${surname} had counted.`,
  ]
}

const FACTS = 10
const PARAGRAPH = 2

/**
 * What the outlet of this number writes of the story of this number. Stories share next to no words, so that whichever
 * order their reports come in, they come together by story.
 */
export const inventReport = (story: number, outlet: number): Report => {
  const draw = randomOf(story * 7_919 + 1)
  const place = `${name(draw)} ${name(draw)}`
  const facts = Array.from({ length: FACTS }, () => factOf(draw, place))
  const subject = `${name(draw)} ${word(draw)} ${word(draw)}`
  const own = randomOf(story * 7_919 + outlet * 31 + 2)
  const told = facts.filter((_, index) => index < 4 || own() < 0.7).map((wordings) => one(own, wordings, wordings[0]))
  const aside = () => `${name(own)} saw ${word(own)} ${word(own)} and ${word(own)} near ${place}.`
  const sentences = [`The ${subject} has come to ${place}.`, ...told, ...Array.from({ length: 4 }, aside)]
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / PARAGRAPH) }, (_, index) =>
    sentences.slice(index * PARAGRAPH, (index + 1) * PARAGRAPH).join(' '),
  )
  return { title: `${subject} ${outlet % 2 === 0 ? 'comes to' : 'seen in'} ${place}`, paragraphs }
}
