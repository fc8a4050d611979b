import type { Link, Slot } from '../slot.js'

const STEPS = [
  {
    name: 'Articles',
    says: 'Feeds are asked for new entries, and the page of each entry is read for its text. Every later version of a text is kept beside the earlier ones. A page that cannot be read leaves its summary, and the reason is shown.',
  },
  {
    name: 'Events',
    says: 'An article joins the event with which it shares rare names, words, places and figures within three days, or opens a new one. The event page says what was shared, and which event came second. Later articles may show that two events are one, or one is two; the old address keeps working.',
  },
  {
    name: 'Origins',
    says: 'Articles that are copies of one text, such as a report of a news agency, count as one origin. Everything that is counted is counted in origins, so a copied report is not evidence twice.',
  },
  {
    name: 'Facts',
    says: 'Sentences of different articles that assert the same thing are put together as one fact, by small models learned from labelled news. All wordings of it are kept, each with its place in its article.',
  },
  {
    name: 'Findings',
    says: 'Rules look at each fact for the ways in which its wordings differ. What a rule marks is always a piece of a source, word for word, with its place; a rule that is not sure stays silent.',
  },
]

const NEVER = [
  'No outlet is rated, ranked or placed on a political scale, and no article is called biased or false. The pages show that texts differ, never which of them is right.',
  'Nothing is generated. There is no summary, no paraphrase and no headline that a machine wrote: every sentence of a source is quoted as it was printed.',
  'A comparison is never rewritten. Comparing again makes a new one, with a number and the version of the method; the same texts and the same method give the same comparison.',
  'Nothing that a publisher sends is run or shown as a page of its own: only its text is kept.',
]

const LIMITS = [
  'English only. Texts in other languages are read as if they were English and seldom find their event.',
  'Only what the subscribed feeds lead to. A fact that is missing here may have been reported by an outlet that is not subscribed.',
  'Only text. Pictures, films, captions and pages behind a payment are not read.',
  'Marks can be wrong, and many differences are not marked. A missing mark proves nothing.',
  'Times are those that publishers give, or else the moment when the article was first seen.',
]

/** What Parallax does and does not do. */
export const about = {
  heading: 'About this method',
  what: 'Parallax puts the reports of one event beside each other and marks where they say the same, where they differ and where one is silent. The judging is left to you.',
  fromArticles: 'From articles to findings',
  /** How articles become events, facts and findings, step by step. */
  steps: STEPS,
  whatIsFound: 'What can be found',
  rules: (method: Slot) => (
    <>
      Each finding names the rule that made it. The number behind the @ goes up when the rule may judge the same texts
      differently. The version of the whole method is {method}.
    </>
  ),
  neverDone: 'What is never done',
  never: NEVER,
  limitsHeading: 'Limits',
  limits: LIMITS,
  howOften: (quality: Link) => (
    <>How often it is right, and what it still gets wrong, is measured: see {quality('Quality')}.</>
  ),
}
