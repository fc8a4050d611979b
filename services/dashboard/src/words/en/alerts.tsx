import type { AlertOn } from '@parallax/model'

const ON: Record<AlertOn, string> = {
  'number-conflict': 'A number conflict opened',
  'fact-spread': 'A fact spread',
  'number-edit': 'An outlet edited a number',
  'headline-edit': 'A headline changed',
  'new-finding': 'A new divergence',
}

/** What happened between two comparisons, in feeds and on the page of alerts. */
export const alerts = {
  on: ON,
  feed: 'Parallax alerts',
  feedOf: (event: string) => `Parallax alerts: ${event}`,
  entry: (what: string, event: string) => `${what}: ${event}`,
  said: (outlet: string, text: string) => `${outlet}: “${text}”`,
}
