import { z } from 'zod'
import { EditChange } from './findings/edit.js'
import { Outlet } from './outlet.js'

/** Events from which the counts of an outlet are shown: fewer tell of the events, not of the outlet. */
export const PROFILE_EVENTS_MIN = 5

const Count = z.int().nonnegative()

/** Somebody whom an outlet quotes by name, with words inside quotation marks. */
export const QuotedSpeaker = z.object({ name: z.string(), quotedWords: Count, quotations: Count })
export type QuotedSpeaker = z.infer<typeof QuotedSpeaker>

/** How many edits changed what; every change has its count, 0 where there was none. */
export const EditCounts = z.record(EditChange, Count)
export type EditCounts = z.infer<typeof EditCounts>

export const NO_EDITS: EditCounts = { number: 0, quote: 0, hedge: 0, label: 0, headline: 0, correction: 0, removed: 0 }

/** What both one event and all of them tell of an outlet: counts that add up. */
const counted = {
  articles: Count,
  /** Of the articles: those of which only the feed's summary could be read. */
  summaries: Count,
  /** Of the articles: copies of a text that another outlet had first. */
  copies: Count,
  /** Facts that its articles tell. */
  facts: Count,
  /** Of the facts: those that no other origin tells, nor anything close to them. */
  onlyHere: Count,
  /**
   * Facts that two or more other origins tell, and how many of them it tells as well. Only those that an article of
   * its whose text was read could have told: not those that were not known yet when it came out.
   */
  toldByOthers: z.object({ facts: Count, alsoTold: Count }),
  /** Quotations of three words and more. */
  quotations: Count,
  /** Of the quotations: those of a source without a name, and those of which no speaker was made out. */
  unnamed: Count,
  nobody: Count,
  /** Words of its texts, and of them those inside quotation marks. */
  words: Count,
  quotedWords: Count,
  /** Articles of which a later revision changed something, and what the edits changed. */
  editedArticles: Count,
  edits: EditCounts,
}

/** What one comparison tells of one outlet. Nothing here is a rating: every number counts what stands in the texts. */
export const OutletTally = z.object({
  outletId: z.string(),
  ...counted,
  /** Of the facts: those that another origin tells too; with how many of them it came out first, and hours after the first for each other. */
  shared: z.object({ facts: Count, first: Count, hoursLater: z.array(z.number().nonnegative()) }),
  speakers: z.array(QuotedSpeaker),
})
export type OutletTally = z.infer<typeof OutletTally>

/** What all comparisons of events with two origins and more tell of one outlet: sums, each with what it is out of. */
export const OutletProfile = z.object({
  /** Events that were compared, and when the first of them began and the last moved; null without any. */
  events: Count,
  since: z.string().nullable(),
  until: z.string().nullable(),
  ...counted,
  /** As in one event; hours after the first in the middle of all that it told later, in tenths, null where it was first with all. */
  shared: z.object({ facts: Count, first: Count, medianHoursLater: z.number().nonnegative().nullable() }),
  /** How many are quoted by name, by the fullest form of the name in each event, and the most quoted of them. */
  speakers: Count,
  mostQuoted: z.array(QuotedSpeaker.extend({ events: Count })),
})
export type OutletProfile = z.infer<typeof OutletProfile>

/** An outlet with its profile, which is null until there are `eventsNeeded` events. */
export const ProfiledOutlet = Outlet.extend({
  events: Count,
  eventsNeeded: Count,
  profile: OutletProfile.nullable(),
})
export type ProfiledOutlet = z.infer<typeof ProfiledOutlet>

export const profiledOutlet = (outlet: Outlet, profile: OutletProfile): ProfiledOutlet => ({
  ...outlet,
  events: profile.events,
  eventsNeeded: PROFILE_EVENTS_MIN,
  profile: profile.events < PROFILE_EVENTS_MIN ? null : profile,
})
