const numberOf = (method: string): number => Number(/\d+$/.exec(method)?.[0] ?? 0)

/**
 * Whether a method came before another: its number is smaller. While two versions of the analyst run side by side, the
 * older must not compare again what the newer has compared.
 */
export const isOlderMethod = (method: string, than: string): boolean => numberOf(method) < numberOf(than)
