import type { Gender } from '../names/first-names.js'

/** People without a name, who may be meant as well. */
export const ANYONE: ReadonlyMap<string, Gender | undefined> = new Map(
  `man:male woman:female boy:male girl:female wife:female husband:male mother:female father:male son:male daughter:female
  brother:male sister:female uncle:male aunt:female grandfather:male grandmother:female boyfriend:male girlfriend:female
  gentleman:male lady:female guy:male someone: somebody: person: friend: officer: driver: teacher: student: neighbor:
  spokesman:male spokeswoman:female official: victim: suspect: gunman:male shooter: witness: reporter: judge: lawyer:
  attorney: colleague: soldier: doctor: patient: worker: resident: president: senator: congressman:male candidate: rival:
  opponent: predecessor: successor: nominee: governor: mayor: aide: adviser: source: voter: widow:female minister: king:male
  queen:female prince:male princess:female leader: chief: teenager: teen: child: baby: lawmaker: justice: agent:`
    .split(/\s+/)
    .map((entry): [string, Gender | undefined] => {
      const [word = '', gender] = entry.split(':')
      return [word, gender === 'male' || gender === 'female' ? gender : undefined]
    }),
)
