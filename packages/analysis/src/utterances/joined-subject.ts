import type { Span } from '@parallax/model'

/** As much text beside a name as shows whether another is joined to it. */
const BESIDE = 80
const NAME = String.raw`\p{Lu}[\p{L}.'\u2019-]*`
/** "and Bill Condon", ", House Chairman Trey Gowdy, and". */
const AFTER = new RegExp(
  String.raw`^\s*(?:(?:and|&)\s+(?:the\s+|his\s+|her\s+)?|,\s+(?:${NAME},?\s+)+(?:and|&)\s+)\p{Lu}`,
  'u',
)
/** "Laurence Mark and", with an office between; after a comma only behind a name, as else another clause begins. */
const BEFORE = new RegExp(String.raw`(?:[\p{L}.]|${NAME},)\s+(?:and|&)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}$`, 'u')

/** Whether the words at a place are one of several that speak together, or part of a longer name: "A and B said". */
export const isJoined = (text: string, { start, end }: Span): boolean =>
  AFTER.test(text.slice(end, end + BESIDE)) || BEFORE.test(text.slice(Math.max(0, start - BESIDE), start))
