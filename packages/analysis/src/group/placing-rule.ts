/**
 * The numbers that placing stands on. Found on labelled news: three outlets' reports of 45 events (basil), 162 events
 * of 24 outlets (seesaw), half a year of front-page items of 106 outlets (allsides), each dated as it was and again
 * with all events squeezed into a few days, so that many look alike at once. Pair F1 is meant below.
 */

/** Hours between an article and the nearest article of its event, at most. */
export const WINDOW_HOURS = 72

/** How much of the first paragraphs is looked at. 300 characters: .88 where 600 to 1,600 give .94 to .95. */
export const LEAD_CHARACTERS = 800

/** A word of the title counts as often as this many in the lead. */
export const TITLE_WEIGHT = 2

/** Articles of general news that stand beside the stored ones when words are counted, so that the first are placed well. */
export const PRIOR_ARTICLES = 60

/**
 * An article joins where `similar x sqrt(score) - rival x sqrt(runner-up's score) - bar - sameOutlet` is not negative: a
 * logistic regression over the decisions on seesaw and allsides, dated and squeezed. The runner-up matters most: with it
 * 95 of 100 decisions on seesaw are right, without it 86. `bar` is that of the best F1, within .01 from 4.9 to 5.2.
 */
export const JOINS = {
  similar: 20.6,
  rival: 10.3,
  bar: 4.9,
  /**
   * An outlet tells one event twice less often than two outlets tell it once, so a second report of an outlet must be
   * more similar: .18 instead of .13. The regression asks for 7.5; a follow-up an hour later should still join.
   */
  sameOutlet: 1.5,
} as const

/** What a runner-up scores that was not met yet: two unrelated reports of one week have .03 in common. */
export const RIVAL_MIN = 0.03

/**
 * A runner-up counts as this much at most: above a score of .18 an article joins whatever else comes near, so that an
 * event once told in two parts by mistake does not drive every later report into a third. F1 is the same from .12 to 1.
 */
export const RIVAL_MAX = 0.14

/** Terms that two articles must share at least: two titles with one rare word in common say nothing. */
export const SHARED_TERMS_MIN = 2

/** Terms by which an event is found again. */
export const INDEX_TERMS = 32
/** Rarity from which terms are equally good for finding: eight in a hundred articles have the term. */
export const INDEX_RARITY = 2.5
