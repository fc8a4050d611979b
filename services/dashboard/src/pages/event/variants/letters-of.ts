/** Letters and digits of a word; nothing for a punctuation mark. */
export const lettersOf = ({ key }: { key: string }): number => key.match(/[\p{L}\p{N}]/gu)?.length ?? 0
