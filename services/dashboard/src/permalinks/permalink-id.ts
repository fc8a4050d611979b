/** A row of a comparison, by the ids of the comparison and of the fact or finding. */
export interface RowName {
  comparisonId: string
  rowId: string
}

/** The same row always has the same id. */
export const permalinkId = ({ comparisonId, rowId }: RowName): string => `${comparisonId}.${rowId}`

/** The row that an id stands for; null where it is no such id. */
export const rowNamed = (id: string): RowName | null => {
  const [comparisonId, rowId, ...rest] = id.split('.')
  return comparisonId && rowId && rest.length === 0 ? { comparisonId, rowId } : null
}
