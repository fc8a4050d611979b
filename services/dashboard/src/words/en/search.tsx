import type { FoundKind } from '../../pages/search/search-query.js'
import type { Slot } from '../slot.js'
import { amount, figure } from './number-words.js'

const KINDS: Record<FoundKind, string> = {
  events: 'Events',
  facts: 'Facts',
  speakers: 'Speakers',
  articles: 'Articles',
}

/** The search of everything. */
export const search = {
  heading: 'Search',
  title: (q: string) => `Search: ${q}`,
  asked: (q: string) => `“${q}”`,
  tooLong: (max: number) => `A search has at most ${max} characters.`,
  noWord: (q: string) => `There is no word to look for in “${q}”: words like “the” alone find nothing.`,
  nothing: (q: string) => `Nothing has “${q}”. Try fewer words, or another word for it.`,
  what: 'Events, facts, speakers and articles are searched at once: headlines, texts, every wording of a fact, names, and what people are quoted with.',
  examples: [
    { typed: 'ferry reef', finds: 'both words, in any form and anywhere in one text' },
    { typed: '"coast guard"', finds: 'these words next to each other' },
    { typed: 'ferry or boat', finds: 'one of the words, or both' },
    { typed: 'ferry -captain', finds: 'the first without the second' },
  ],
  allEvents: 'See all events',
  found: 'What was found',
  everything: 'Everything',
  kinds: KINDS,
  count: (count: number, isMore: boolean) => (isMore ? `${figure(count)}+` : figure(count)),
  more: (kind: FoundKind, count: Slot) => (
    <>
      More {KINDS[kind].toLowerCase()} <small>({count})</small>
    </>
  ),
  matching: (matching: number, articles: number) => `in ${matching} of ${amount(articles, 'article')}`,
  moved: (at: Slot) => <>moved {at}</>,
  origins: (count: number) => (count === 1 ? 'only one origin' : `${count} independent origins`),
  quotedWords: (count: number) => amount(count, 'quoted word'),
}
