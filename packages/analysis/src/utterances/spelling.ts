/** Words that are written in two ways, in the way they are compared. Lower case, without full stops. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  `n't:not 're:are 've:have 'll:will 'm:am 'd:would 't:not 'em:them ca:can wo:will %:percent &:and okay:ok y'all:you
  gonna:goingto wanna:wantto gotta:gotto alright:allright cannot:cannot
  mister:mr doctor:dr senator:sen representative:rep governor:gov general:gen lieutenant:lt sergeant:sgt professor:prof
  programme:program programmes:programs grey:gray tyre:tire tyres:tires cheque:check cheques:checks storey:story
  whilst:while amongst:among ageing:aging learnt:learned burnt:burned enquiry:inquiry enquiries:inquiries
  january:jan february:feb august:aug september:sept sep:sept october:oct november:nov december:dec
  zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13
  fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60
  seventy:70 eighty:80 ninety:90
  first:1st second:2nd third:3rd fourth:4th fifth:5th sixth:6th seventh:7th eighth:8th ninth:9th tenth:10th
  eleventh:11th twelfth:12th twentieth:20th`
    .split(/\s+/)
    .map((entry): [string, string] => {
      const [word = '', written = ''] = entry.split(':')
      return [word, written]
    }),
)

/** The spellings of the two sides of the ocean: "neighbour", "realise", "centre", "defence", "travelled", "towards". */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2})our/u, 'or'],
  [/is(?=(?:e|ed|es|ing|ation|ations)$)/, 'iz'],
  [/ys(?=(?:e|ed|es|ing)$)/, 'yz'],
  [/(?<=\p{L}{2}[tb])re(s?)$/u, 'er$1'],
  [/(?<=def|off|lic|pret)ence(?=s?$)/, 'ense'],
  [/(?<=\p{L}{3})ll(?=(?:ed|ing|er|ers|or|ors)$)/u, 'l'],
  [/ogue(?=s?$)/, 'og'],
  [/(?<=\p{L}{2})wards$/u, 'ward'],
  [/dgement/, 'dgment'],
  [/^scepti/, 'skepti'],
]

/** A number as it is written: "1,000" is "1000" and "6:00pm" is "6pm". */
const plainNumber = (word: string): string =>
  /^\d/.test(word) ? word.replaceAll(',', '').replace(/:00(?=$|[ap]m$)/, '') : word

/**
 * One spelling for words that differ by house style only: British and American, number words and digits, contractions,
 * full hours, short titles. Lower case in and out.
 */
export const spelled = (word: string): string => {
  const bare = plainNumber(word.replaceAll('.', ''))
  const written = WRITTEN.get(bare)
  return written ?? RULES.reduce((now, [from, to]) => now.replace(from, to), bare)
}
