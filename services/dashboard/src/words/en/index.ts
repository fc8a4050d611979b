import { about } from './about.js'
import { alerts } from './alerts.js'
import { annotated } from './annotated.js'
import { api } from './api.js'
import { article } from './article.js'
import { between } from './between.js'
import { boards } from './boards.js'
import { compare } from './compare.js'
import { counts } from './counts.js'
import { errors } from './errors.js'
import { event } from './event.js'
import { events } from './events.js'
import { feeds } from './feeds.js'
import { findings } from './findings.js'
import { fix } from './fix.js'
import { groups } from './groups.js'
import { jobs } from './jobs.js'
import { kinds } from './kinds.js'
import { layout } from './layout.js'
import { ledger } from './ledger.js'
import { notes } from './notes.js'
import { figure } from './number-words.js'
import { outlets } from './outlets.js'
import { permalink } from './permalink.js'
import { preview } from './preview.js'
import { files, print } from './print.js'
import { processes } from './processes.js'
import { quality } from './quality.js'
import { search } from './search.js'
import { side } from './side.js'
import { signIn } from './sign-in.js'
import { start } from './start.js'
import { starters } from './starters.js'
import { variants } from './variants.js'
import { versions } from './versions.js'
import { wordList } from './word-list.js'

/** English. What another language must have is what this has. */
export const en = {
  /** Of the document, and of its dates and numbers. */
  lang: 'en',
  locale: 'en-GB',
  figure,
  list: wordList,
  ...{
    about,
    alerts,
    annotated,
    api,
    article,
    between,
    boards,
    compare,
    counts,
    errors,
    event,
    events,
    feeds,
    files,
    findings,
    fix,
    groups,
  },
  ...{
    jobs,
    kinds,
    layout,
    ledger,
    notes,
    outlets,
    permalink,
    preview,
    print,
    processes,
    quality,
    search,
    side,
    signIn,
    start,
    starters,
    variants,
    versions,
  },
}

export type Words = typeof en
