import type { AskedComparison, NewsEvent } from '@parallax/model'
import type { Job } from '../../asking/job.js'
import { words } from '../../words/index.js'
import { notSameHref, wrongHref } from '../fix/fix-links.js'
import { JobBanner } from '../job/job-banner.js'
import { Layout } from '../parts/layout.js'
import { Annotated } from './annotated.js'
import type { AnnotatedView } from './annotated-view.js'
import { Boards } from './boards/boards.js'
import type { BoardsView } from './boards/boards-view.js'
import { EventHead } from './event-head.js'
import { type EventLink, eventLink, stateOf } from './event-links.js'
import type { EventQuery } from './event-query.js'
import { LayerSwitches } from './layer-switches.js'
import { Ledger } from './ledger.js'
import { ledgerCsvPath } from './ledger-csv/ledger-csv-path.js'
import type { LedgerView } from './ledger-view.js'
import { Legend } from './legend.js'
import { MadeBy } from './made-by.js'
import { OlderBanner } from './older-banner.js'
import { PlainArticle, type PlainArticleProps } from './plain-article.js'
import { Rail } from './rail.js'
import type { RailItem } from './rail-view.js'
import { SideBySide } from './side/side-by-side.js'
import type { SideView } from './side/side-view.js'
import { TakeAway } from './take-away.js'
import { ViewTabs } from './view-tabs.js'

/** What the body of the page shows. */
export type EventBody =
  | { kind: 'annotated'; view: AnnotatedView; snippetReason: string | null }
  | { kind: 'plain'; article: Omit<PlainArticleProps, 'now'>; notice: string | null }
  | { kind: 'ledger'; view: LedgerView }
  | { kind: 'side'; view: SideView; notice: string | null }
  | { kind: 'boards'; view: BoardsView }
  | { kind: 'nothing'; notice: string }

export interface EventPageProps {
  event: NewsEvent
  /** What somebody asked for and it was made for; null for an event of the news. */
  asked: AskedComparison | null
  query: EventQuery
  focusId: string | null
  rail: readonly RailItem[]
  /** How many corrections of readers it stands on. */
  corrections: number
  body: EventBody
  job: Job | null
  /** The comparison that is shown; null before the first. */
  comparison: { version: number; method: string; createdAt: string } | null
  /** The latest comparison, where an older one is shown. */
  latest: { version: number; createdAt: string } | null
  now: Date
}

function nextArticle(rail: readonly RailItem[], focusId: string | null): RailItem | undefined {
  if (rail.length < 2) return undefined
  return rail[(rail.findIndex(({ id }) => id === focusId) + 1) % rail.length]
}

function Reading(props: EventPageProps & { link: EventLink }) {
  const { event, query, rail, focusId, body, link, now } = props
  const next = nextArticle(rail, focusId)
  const focusHref = (id: string) => `${link({ view: 'annotated', focus: id })}#reading`
  return (
    <>
      {body.kind === 'annotated' ? (
        <LayerSwitches
          path={`/events/${encodeURIComponent(event.id)}`}
          keep={{ ...stateOf(query, {}), layers: null }}
          on={query.layers}
          counts={body.view.counts}
        />
      ) : null}
      <div class="reading">
        <Rail items={rail} focusId={focusId} hrefOf={focusHref} now={now} />
        {body.kind === 'plain' ? <PlainArticle {...body.article} now={now} /> : null}
        {body.kind === 'annotated' ? (
          <Annotated
            view={body.view}
            layers={query.layers}
            snippetReason={body.snippetReason}
            ledgerHref={(fact) => `${link({ view: 'ledger', only: 'all', fact })}#fact-${fact}`}
            wrongHref={(finding) => wrongHref(event.id, finding)}
            now={now}
          />
        ) : null}
      </div>
      {body.kind === 'annotated' ? <Legend nextHref={next ? focusHref(next.id) : null} /> : null}
    </>
  )
}

function Body(props: EventPageProps & { link: EventLink }) {
  const { event, body, query, link, now } = props
  if (body.kind === 'nothing') return <p class="notice">{body.notice}</p>
  if (body.kind === 'boards') {
    const focusHref = (id: string) => `${link({ view: 'annotated', focus: id })}#reading`
    return (
      <Boards
        view={body.view}
        articleHref={focusHref}
        betweenHref={`/events/${encodeURIComponent(event.id)}/between`}
        now={now}
      />
    )
  }
  if (body.kind === 'side') {
    return <SideBySide view={body.view} notice={body.notice} order={query.order} link={link} now={now} />
  }
  if (body.kind !== 'ledger') return <Reading {...props} />
  return (
    <Ledger
      view={body.view}
      filter={query.only}
      copies={query.copies}
      openFact={query.fact ?? null}
      hrefOf={(change) => link({ view: 'ledger', ...change })}
      articleHref={(id) => link({ view: 'annotated', focus: id })}
      fix={{
        wrongHref: (finding) => wrongHref(event.id, finding),
        notSameHref: (fact) => notSameHref(event.id, fact),
      }}
      csvHref={ledgerCsvPath(event.id, query)}
      now={now}
    />
  )
}

const alertsFeedOf = ({ id, title }: NewsEvent) => ({
  title: words.alerts.feedOf(title),
  href: `/events/${encodeURIComponent(id)}.atom`,
})

const STYLES = ['event.css', 'notes.css', 'ledger.css', 'variants.css', 'side.css', 'boards.css']

/** One event, in the view that the address names. */
export function EventPage(props: EventPageProps) {
  const { event, query, body, job, comparison, latest, now } = props
  const focus = query.focus ? (props.focusId ?? undefined) : undefined
  const state = { ...query, focus, version: latest ? query.version : undefined }
  const versionsHref = `/events/${encodeURIComponent(event.id)}/versions`
  const link = eventLink(event, state)
  const notice = body.kind === 'plain' ? body.notice : null
  return (
    <Layout
      title={event.title}
      section={props.asked ? 'compare' : 'events'}
      styles={STYLES}
      scripts={['job.js', 'layers.js']}
      {...(props.asked ? {} : { feed: alertsFeedOf(event) })}
    >
      <EventHead event={event} asked={props.asked} corrections={props.corrections} now={now} />
      <ViewTabs
        eventId={event.id}
        current={query.view}
        keep={stateOf(state, { version: undefined })}
        hrefOf={(view) => link({ view })}
      />
      {comparison && latest ? (
        <OlderBanner
          shown={comparison}
          latest={latest}
          latestHref={link({ version: undefined })}
          versionsHref={versionsHref}
          now={now}
        />
      ) : null}
      {job ? <JobBanner job={job} does={words.event.views.analysing} doneHref={link({})} /> : null}
      {notice ? <p class="notice">{notice}</p> : null}
      <Body {...props} query={state} link={link} />
      {comparison ? <MadeBy comparison={comparison} versionsHref={versionsHref} now={now} /> : null}
      {comparison ? <TakeAway eventId={event.id} version={comparison.version} /> : null}
    </Layout>
  )
}
