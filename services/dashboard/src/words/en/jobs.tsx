import type { JobName } from '@parallax/queue'
import type { Job } from '../../asking/job.js'
import type { Slot } from '../slot.js'
import { figure } from './number-words.js'

type State = Job['state']

/** What a job does; the address is that of a job that is about one. */
const DOES: Record<JobName, (url: string | undefined) => string> = {
  'derive-undone': () => 'Looking for work left undone',
  'remove-old': () => 'Removing what is older than it is kept',
  'preview-feed': (url = 'an address') => `Looking at ${url}`,
  'subscribe-feed': (url = 'a feed') => `Subscribing ${url}`,
  'compare-sources': () => 'Comparing what you asked for',
  'poll-feed': () => 'Polling a feed',
  'read-article': () => 'Reading an article',
  'deliver-alert': () => 'Sending an alert to a webhook',
  'place-article': () => 'Finding the event of an article',
  'revise-event': () => 'Looking whether an event is one, or part of another',
  'derive-outdated': () => 'Looking for comparisons by an older method',
  'compare-event': () => 'Comparing the articles of an event',
  'preview-correction': () => 'Working out what a correction would change',
}

const STATES: Record<State, string> = {
  waiting: 'waits for its turn',
  active: 'running',
  completed: 'done',
  failed: 'failed',
}

interface ListWords {
  heading: string
  none: string
  at: (time: Slot) => Slot
}

const LISTS: Record<State, ListWords> = {
  active: { heading: 'Running', none: 'Nothing runs just now.', at: (time) => <>since {time}</> },
  waiting: { heading: 'Waiting', none: 'Nothing waits.', at: (time) => <>added {time}</> },
  failed: { heading: 'Failed', none: 'Nothing has failed for good.', at: (time) => <>failed {time}</> },
  completed: { heading: 'Finished lately', none: 'Nothing has finished yet.', at: (time) => <>finished {time}</> },
}

/** What the machine does, as a list and job by job. */
export const jobs = {
  does: DOES,
  states: STATES,
  one: {
    this: 'This job',
    look: 'look at the job',
    progress: 'Progress',
    lookAgain: 'look again',
    worksOn: 'see what it works on',
    seeComparison: 'see the comparison',
    changeSources: 'change the sources and try again',
    none: 'There is no job with this id.',
    failed: 'It failed.',
    cancelled: 'It was taken back before it began.',
    runs: 'It runs already, and ends by itself.',
    isOver: 'It is over already.',
    lost: 'The queue no longer has this job, and its end was not seen. Ask again.',
  },
  heading: 'Jobs',
  what: 'Everything Parallax does is a job: asking a feed, reading a page, comparing an event. Losing all of them loses nothing: what is undone is found again in the store.',
  board: 'the board of the queue, for operators',
  retried: (job: string) => `It is tried again: ${job}.`,
  noFailed: 'There is no failed job with this id; it may be running again.',
  table: {
    caption: 'How many jobs of each kind wait, run and have failed',
    job: 'Job',
    waiting: 'waiting',
    running: 'running',
    betweenTries: 'between tries',
    failed: 'failed',
  },
  lists: LISTS,
  tryAgain: (job: string) => (
    <>
      Try again<span class="unseen">: {job}</span>
    </>
  ),
  worksOn: (job: string) => (
    <>
      what it works on<span class="unseen">: {job}</span>
    </>
  ),
  andMore: (count: number) => `and ${figure(count)} more`,
}
