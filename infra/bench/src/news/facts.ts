import type { Random } from './random.js'
import { adjective, noun, person, place, rareNoun, verb } from './vocabulary.js'

/** One thing that happened, as different outlets word it. */
export type Wordings = readonly [string, ...string[]]

/** Who and what a story is about. */
export interface Cast {
  people: { full: string; surname: string }[]
  place: string
  organisation: string
  /** Words that nearly all its reports use. */
  topics: string[]
  day: string
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const MONTHS = ['March', 'April', 'June', 'September', 'October', 'November'] as const

export const castOf = (random: Random): Cast => ({
  people: Array.from({ length: 4 }, () => person(random)),
  place: place(random),
  organisation: `${place(random)} ${random.pick(['Port Authority', 'City Council', 'Rail Union', 'Water Board', 'Institute'])}`,
  topics: Array.from({ length: 8 }, (_, index) => (index < 5 ? noun(random) : rareNoun(random))),
  day: random.pick(DAYS),
})

type Kind = (cast: Cast, random: Random) => Wordings

const topic = ({ topics }: Cast, random: Random): string => topics[random.below(topics.length)] ?? 'matter'
const someone = ({ people }: Cast, random: Random) =>
  people[random.below(people.length)] ?? { full: 'Ana Roe', surname: 'Roe' }

const KINDS: readonly [Kind, ...Kind[]] = [
  (cast, random) => {
    const [n, thing] = [2 + random.below(90), topic(cast, random)]
    return [
      `At least ${n} people were killed at the ${thing} in ${cast.place} on ${cast.day}.`,
      `The accident at the ${thing} near ${cast.place} killed ${n} people on ${cast.day}.`,
      `${n} people died at the ${thing}, officials in ${cast.place} said.`,
    ]
  },
  (cast, random) => {
    const [who, thing, month] = [someone(cast, random), topic(cast, random), random.pick(MONTHS)]
    return [
      `${who.full}, who leads the ${cast.organisation}, said the ${thing} would reopen in ${month}.`,
      `“The ${thing} will reopen in ${month},” ${who.surname} told reporters on ${cast.day}.`,
      `The ${thing} is expected to open again in ${month}, according to ${who.surname}.`,
    ]
  },
  (cast, random) => {
    const [money, thing, other] = [1 + random.below(900), topic(cast, random), topic(cast, random)]
    return [
      `The ${cast.organisation} will spend $${money} million on the ${thing} and the ${other}.`,
      `Some $${money} million is to go into the ${thing} and the ${other}, the ${cast.organisation} said.`,
      `The bill for the ${thing} and the ${other} comes to ${money} million dollars.`,
    ]
  },
  (cast, random) => {
    const [who, thing, deed] = [someone(cast, random), topic(cast, random), verb(random)]
    return [
      `Engineers ${deed} the ${thing} in ${cast.place} after a warning from ${who.full}.`,
      `After ${who.surname} had given a warning, the ${thing} was ${deed} by engineers.`,
      `The ${thing} in ${cast.place} was ${deed} on ${cast.day}.`,
    ]
  },
  (cast, random) => {
    const [share, thing] = [10 + random.below(80), topic(cast, random)]
    return [
      `About ${share} per cent of the members of the ${cast.organisation} voted for the ${thing}.`,
      `The vote on the ${thing} was carried with ${share} per cent.`,
      `Members backed the ${thing} by ${share}% in a ballot that closed on ${cast.day}.`,
    ]
  },
  (cast, random) => {
    const [who, other, thing] = [someone(cast, random), someone(cast, random), topic(cast, random)]
    return [
      `${who.full} denied that ${other.surname} had known about the ${thing}.`,
      `${other.surname} had not been told of the ${thing}, ${who.surname} insisted.`,
      `Asked about the ${thing}, ${who.surname} said that ${other.full} knew nothing of it.`,
    ]
  },
  (cast, random) => {
    const [hours, thing] = [2 + random.below(60), topic(cast, random)]
    return [
      `The ${thing} in ${cast.place} was closed for ${hours} hours.`,
      `It took ${hours} hours until the ${thing} could be used again.`,
      `For ${hours} hours nobody could reach the ${thing}, residents of ${cast.place} said.`,
    ]
  },
  (cast, random) => {
    const [who, age, thing] = [someone(cast, random), 19 + random.below(60), topic(cast, random)]
    return [
      `Police arrested ${who.full}, ${age}, on ${cast.day} over the ${thing}.`,
      `A ${age}-year-old, named as ${who.full}, was arrested in connection with the ${thing}.`,
      `${who.surname} is being held in ${cast.place} over the ${thing}, police confirmed.`,
    ]
  },
]

export const factOf = (cast: Cast, random: Random): Wordings => random.pick(KINDS)(cast, random)

/** A sentence that only one report has. */
export const asideOf = (cast: Cast, random: Random): string => {
  const [a, b, c] = [noun(random), noun(random), rareNoun(random)]
  return random.pick([
    `Residents of ${place(random)} have complained about the ${adjective(random)} ${a} and the ${b} for years.`,
    `The ${adjective(random)} ${a} was built before the ${c}, and few expected the ${b} to last.`,
    `“We never thought that the ${a} could be ${verb(random)},” said ${person(random).full}, who runs a ${c} nearby.`,
    `Analysts said the ${b} might cost ${1 + random.below(400)} jobs in the ${a} sector.`,
    `In ${1990 + random.below(30)} a ${adjective(random)} ${c} was ${verb(random)} under similar rules.`,
    `It was not clear whether the ${a} of ${place(random)} would be ${verb(random)} as well.`,
    `The ${topic(cast, random)} had been a concern for the ${adjective(random)} ${b} since the ${c}.`,
    `A spokesman for the ${a} did not answer questions about the ${c}.`,
  ])
}
