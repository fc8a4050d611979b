/** Hours between an article and the nearest article of its event, at most. */
export const WINDOW_HOURS = 72

/** How much of the first paragraphs is the lead. 300 characters: pair F1 .88 where 600 to 1,600 give .94 to .95. */
export const LEAD_CHARACTERS = 800

/** A word of the title counts as often as this many in the lead. */
export const TITLE_WEIGHT = 2

/** Articles of general news that stand beside the stored ones when words are counted, so that the first are placed well. */
export const PRIOR_ARTICLES = 60

/**
 * Nothing is rarer than this: one article in a thousand. It keeps what is measured where the models learned it, in sets
 * of some hundred articles, when the store holds a million.
 */
export const RARITY_MAX = 7

/** Terms that an article must share with its event at least: two titles with one rare word in common say nothing. */
export const SHARED_TERMS_MIN = 2

/** Terms by which an event is found again. */
export const INDEX_TERMS = 32
/** Rarity from which terms are equally good for finding: eight in a hundred articles have the term. */
export const INDEX_RARITY = 2.5

/**
 * The probability from which an article joins an event. Out of fold on allsides, by date: B-cubed F1 .909, .915, .917 at
 * .35, .5, .65; replayed coverage in eight orders: 304, 318, 317 events of 360 exact, before regrouping.
 */
export const JOINS_MIN = 0.5
/** The same for an undated article, which is judged without the time and so must be surer. */
export const UNDATED_JOINS_MIN = 0.6

/**
 * The mean probability, between the articles of two groups, from which they are one event, where all are there at once.
 * Out of fold, mean of two ways to make the folds, B-cubed F1 of seesaw, allsides and ecbplus: .943, .862, .957 at .38;
 * .944, .864, .954 at .42; .942, .858, .935 at .5.
 */
export const TOGETHER_MIN = 0.4

/**
 * The mean probability of an event's articles to report a neighbour, from which the two are merged. Regrouping with these
 * three bars brings replayed coverage from 318 to 334 events of 360 exact and costs nothing on the labelled sets (seesaw
 * .986, allsides .915); lower bars, .6, .15 and .05, cost .004 on seesaw.
 */
export const MERGES_MIN = 0.75
/** An article leaves its event for another where the probability that it reports its own is this at most. */
export const MOVES_MAX = 0.25
/** Two groups of an event's articles are split where the mean probability between them is below this. */
export const APART_MAX = 0.01

/**
 * An article is taken out of an event so many times at most, alone or with others. Reports of what is nearly the same may be
 * one event as two, and two as one: of 8,000 reports of invented news two went to and fro until they were stopped, 4,500 times.
 * As every split counts, regrouping comes to an end.
 */
export const SPLITS_MAX = 3

/** The probability from which a part of a round-up tells an event: that of an undated article, as it has no title. */
export const ALSO_MIN = 0.6
