interface Bests {
  first: Float64Array
  second: Float64Array
}

/** The two highest values of each row and each column, so that a word's best other choice is found. */
export const bestsOf = (values: ArrayLike<number>, rows: number, columns: number): { row: Bests; column: Bests } => {
  const make = (size: number): Bests => ({ first: new Float64Array(size), second: new Float64Array(size) })
  const found = { row: make(rows), column: make(columns) }
  const note = ({ first, second }: Bests, place: number, value: number): void => {
    if (value > (first[place] as number)) {
      second[place] = first[place] as number
      first[place] = value
    } else if (value > (second[place] as number)) second[place] = value
  }
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      note(found.row, i, values[i * columns + j] as number)
      note(found.column, j, values[i * columns + j] as number)
    }
  }
  return found
}

/** The best choice of a word but for one of value `own`. */
export const bestOther = ({ first, second }: Bests, place: number, own: number): number =>
  own >= (first[place] as number) ? (second[place] as number) : (first[place] as number)
