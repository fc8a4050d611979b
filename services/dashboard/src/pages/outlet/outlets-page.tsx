import { PROFILE_EVENTS_MIN, type SourceGroup } from '@parallax/model'
import type { CountedOutlet } from '@parallax/store'
import { Layout } from '../parts/layout.js'
import { OutletLink } from '../parts/outlet-link.js'
import { InGroups } from './in-groups.js'
import { amount } from './number-words.js'

function Item({ outlet, groups }: { outlet: CountedOutlet; groups: readonly SourceGroup[] }) {
  const { domain, events, articles, feeds } = outlet
  return (
    <li>
      <h2>
        <OutletLink outlet={outlet} />
      </h2>
      <p class="address">
        {domain} <InGroups groups={groups} outletId={outlet.id} />
      </p>
      <p class="quiet">{feeds === 0 ? 'not subscribed' : amount(feeds, 'feed')}</p>
      <p class={events < PROFILE_EVENTS_MIN ? 'quiet' : undefined}>
        {events === 0
          ? 'nothing compared yet'
          : `${amount(articles, 'article')} compared in ${amount(events, 'event')}`}
      </p>
    </li>
  )
}

interface Props {
  outlets: readonly CountedOutlet[]
  groups: readonly SourceGroup[]
}

/** Every outlet that has been subscribed or linked, by name. */
export function OutletsPage({ outlets, groups }: Props) {
  return (
    <Layout title="Outlets" section="outlets" styles={['parts.css', 'outlets.css']}>
      <h1>Outlets</h1>
      {outlets.length === 0 ? (
        <p class="notice">
          There is no outlet yet. They come with the <a href="/feeds">feeds</a> that you subscribe.
        </p>
      ) : (
        <p class="lead">
          From {PROFILE_EVENTS_MIN} compared events on, the page of an outlet counts what it tells, when and whom it
          quotes. Nothing is rated.
        </p>
      )}
      <p>
        <a href="/groups">{groups.length === 0 ? 'Put them into groups of your own' : 'Your groups'}</a>, to see which
        events a group passes over.
      </p>
      <ul class="outlets">
        {outlets.map((outlet) => (
          <Item key={outlet.id} outlet={outlet} groups={groups} />
        ))}
      </ul>
    </Layout>
  )
}
