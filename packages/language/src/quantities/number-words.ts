const numbered = (words: string, first: number, step: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, first + index * step])

/** Words below a hundred. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
    1,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
])

/** What a number is multiplied by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
])

/** What "dozens of" and its like may stand for. Wide, because a false conflict costs more than a missed one. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map<string, [number, number]>([
  ['dozens', [20, 199]],
  ['scores', [30, 199]],
  ['tens', [20, 99]],
  ['hundreds', [150, 1999]],
  ['thousands', [1500, 99_999]],
  ['millions', [1.5e6, 999e6]],
  ['billions', [1.5e9, 999e9]],
])

/** What stands after a whole number. */
export const PARTS_OF_ONE: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['1/2', 0.5],
  ['1/4', 0.25],
  ['3/4', 0.75],
  ['1/3', 1 / 3],
  ['2/3', 2 / 3],
])
