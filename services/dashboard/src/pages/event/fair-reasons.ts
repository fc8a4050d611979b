import type { FindingOf } from '@parallax/model'

/** Why an article may not be blamed for what it lacks. */
export const FAIR_REASONS: Record<NonNullable<FindingOf<'omission'>['fair']>, string> = {
  'published-before-known': 'not known yet when it came out',
  'snippet-only': 'only its summary could be had',
  'short-brief': 'it is a short brief',
}
