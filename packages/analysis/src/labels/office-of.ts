import { roleOf } from '@parallax/language'

const families = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = line.trim().split(/\s+/)
        return others.map((other): [string, string] => [other, first])
      }),
  )

/** Words for one office or calling, a line for each: between these an outlet chooses by habit, not by what it sees. */
const SAME_OFFICE = families(`
  lawmaker legislator representative congressman congresswoman congressperson senator assemblyman assemblywoman delegate
  lawyer attorney counsel solicitor barrister counselor
  minister premier
  adviser advisor
  ceo executive
  policeperson cop
  chairperson chair
  frontrunner front-runner
`)

/** The office that a noun names, one for all of its forms: "spokesman" and "spokesperson", "Sen." and "senator". Lower case. */
export const officeOf = (noun: string): string => {
  const office = roleOf(noun) ?? noun
  const person = office.replace(/(?:wo)?man$/, 'person')
  return SAME_OFFICE.get(office) ?? SAME_OFFICE.get(person) ?? person
}
