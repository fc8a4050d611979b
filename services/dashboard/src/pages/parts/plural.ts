/** `1 fact`, `3 facts`; `many` where adding an s is not enough. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
