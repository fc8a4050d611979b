import type { Feed, NewsEvent, OutletProfile, ProfiledOutlet, SourceGroup } from '@parallax/model'
import { FEED_STATES } from '../feeds/feed-states.js'
import { Layout } from '../parts/layout.js'
import { OutsideLink } from '../parts/outside-link.js'
import { Shape } from '../parts/shape.js'
import { When } from '../parts/when.js'
import { InGroups } from './in-groups.js'
import { amount, figure } from './number-words.js'
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

function TooFew({ outlet: { events, eventsNeeded } }: Pick<OutletPageProps, 'outlet'>) {
  const missing = eventsNeeded - events
  return (
    <p class="notice">
      {events === 0 ? 'No event' : `Only ${amount(events, 'event')}`} of this outlet {events > 1 ? 'have' : 'has'} been
      compared with other origins so far. Its profile is shown from {eventsNeeded} events on, because fewer tell more of
      the events than of the outlet: {figure(missing)} more {missing === 1 ? 'is' : 'are'} needed.
    </p>
  )
}

function CountedIn({ profile, now }: { profile: OutletProfile; now: Date }) {
  const { events, articles, summaries, since, until } = profile
  return (
    <p class="lead">
      Counted in {amount(articles, 'article')} about {amount(events, 'event')} that other origins report too
      {since && until ? (
        <>
          , from <When at={since} now={now} /> to <When at={until} now={now} />
        </>
      ) : null}
      .{summaries > 0 ? ` Of ${amount(summaries, 'article')} only the summary in the feed was read.` : null}
    </p>
  )
}

function Feeds({ feeds, now }: Pick<OutletPageProps, 'feeds' | 'now'>) {
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">Its feeds</h2>
      {feeds.length === 0 ? <p class="quiet">No feed of this outlet is subscribed now.</p> : null}
      <ul class="plain">
        {feeds.map((feed) => (
          <li key={feed.id}>
            <p>{feed.title}</p>
            <p class="note">
              <Shape name={FEED_STATES[feed.status].shape} /> {FEED_STATES[feed.status].words}
              {feed.lastPolledAt ? (
                <>
                  , last polled <When at={feed.lastPolledAt} now={now} />
                </>
              ) : null}
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

function Headline({ words }: { words: string | null }) {
  return words === null ? null : (
    <p class="note">
      its headline: <span class="source">{words}</span>
    </p>
  )
}

function Latest({ outlet, events, now }: Pick<OutletPageProps, 'outlet' | 'events' | 'now'>) {
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">Its latest events</h2>
      {events.length === 0 ? <p class="quiet">No article of this outlet is in an event yet.</p> : null}
      <ol class="plain">
        {events.map((event) => (
          <li key={event.id}>
            <p class="source">
              <a href={`/events/${encodeURIComponent(event.id)}`}>{event.title}</a>
            </p>
            <Headline words={ownHeadline(event, outlet.id)} />
            <p class="note">
              {amount(outletsIn(event), 'outlet')}, moved <When at={event.lastSeenAt} now={now} />
            </p>
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
        <span>{amount(outlet.events, 'event')} compared</span>
        {groups.some(({ outletIds }) => outletIds.includes(outlet.id)) ? (
          <InGroups groups={groups} outletId={outlet.id} />
        ) : (
          <a href="/groups">in none of your groups</a>
        )}
      </p>
      {profile ? (
        <>
          <CountedIn profile={profile} now={now} />
          <Profile profile={profile} />
        </>
      ) : (
        <TooFew outlet={outlet} />
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
