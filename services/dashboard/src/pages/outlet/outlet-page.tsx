import type { Feed, NewsEvent, OutletProfile, ProfiledOutlet, SourceGroup } from '@parallax/model'
import { words } from '../../words/index.js'
import { FEED_SHAPES } from '../feeds/feed-shapes.js'
import { Layout } from '../parts/layout.js'
import { OutsideLink } from '../parts/outside-link.js'
import { Shape } from '../parts/shape.js'
import { When } from '../parts/when.js'
import { InGroups } from './in-groups.js'
import { MostQuoted, Profile } from './profile.js'

export interface OutletPageProps {
  outlet: ProfiledOutlet
  feeds: readonly Feed[]
  /** The latest that it reports, those that moved last first. */
  events: readonly NewsEvent[]
  /** The reader's groups, whether it is in them or not. */
  groups: readonly SourceGroup[]
  now: Date
}

function CountedIn({ profile, now }: { profile: OutletProfile; now: Date }) {
  const { since, until } = profile
  const [from, to] = [since, until].map((at) => (at ? <When at={at} now={now} /> : null))
  return <p class="lead">{words.outlets.countedIn(profile, from, to)}</p>
}

function Feeds({ feeds, now }: Pick<OutletPageProps, 'feeds' | 'now'>) {
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">{words.outlets.feeds}</h2>
      {feeds.length === 0 ? <p class="quiet">{words.outlets.noFeeds}</p> : null}
      <ul class="plain">
        {feeds.map((feed) => (
          <li key={feed.id}>
            <p>{feed.title}</p>
            <p class="note">
              <Shape name={FEED_SHAPES[feed.status]} />{' '}
              {words.outlets.feedState(
                words.feeds.states[feed.status],
                feed.lastPolledAt ? <When at={feed.lastPolledAt} now={now} /> : null,
              )}
            </p>
            <p class="address">{feed.url}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const outletsIn = ({ articles }: NewsEvent): number => new Set(articles.map(({ outlet }) => outlet.id)).size

/** Its own headline of the event, where that is not the one that names the event. */
const ownHeadline = ({ articles, title }: NewsEvent, outletId: string): string | null => {
  const own = articles.filter(({ outlet }) => outlet.id === outletId).map((article) => article.title)
  return own.includes(title) ? null : (own[0] ?? null)
}

function Headline({ headline }: { headline: string | null }) {
  return headline === null ? null : (
    <p class="note">{words.outlets.itsHeadline(<span class="source">{headline}</span>)}</p>
  )
}

function Latest({ outlet, events, now }: Pick<OutletPageProps, 'outlet' | 'events' | 'now'>) {
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{words.outlets.latest}</h2>
      {events.length === 0 ? <p class="quiet">{words.outlets.noEvents}</p> : null}
      <ol class="plain">
        {events.map((event) => (
          <li key={event.id}>
            <p class="source">
              <a href={`/events/${encodeURIComponent(event.id)}`}>{event.title}</a>
            </p>
            <Headline headline={ownHeadline(event, outlet.id)} />
            <p class="note">{words.outlets.movedIn(outletsIn(event), <When at={event.lastSeenAt} now={now} />)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** One outlet: what is counted of it from enough events on, its latest events and its feeds. */
export function OutletPage({ outlet, feeds, events, groups, now }: OutletPageProps) {
  const { profile } = outlet
  return (
    <Layout title={outlet.name} section="outlets" styles={['parts.css', 'outlets.css']}>
      <h1>{outlet.name}</h1>
      <p class="meta">
        <OutsideLink href={`https://${outlet.domain}/`}>{outlet.domain}</OutsideLink>
        <span>{words.outlets.compared(outlet.events)}</span>
        {groups.some(({ outletIds }) => outletIds.includes(outlet.id)) ? (
          <InGroups groups={groups} outletId={outlet.id} />
        ) : (
          <a href="/groups">{words.outlets.inNoGroup}</a>
        )}
      </p>
      {profile ? (
        <>
          <CountedIn profile={profile} now={now} />
          <Profile profile={profile} />
        </>
      ) : (
        <p class="notice">{words.outlets.tooFew(outlet.events, outlet.eventsNeeded)}</p>
      )}
      <div class="beside">
        <Latest outlet={outlet} events={events} now={now} />
        <div>
          {profile ? <MostQuoted profile={profile} /> : null}
          <Feeds feeds={feeds} now={now} />
        </div>
      </div>
    </Layout>
  )
}
