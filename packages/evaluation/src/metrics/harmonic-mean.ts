/** F1 of precision and recall; 0 where both are. */
export const harmonicMean = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))
