import { PROFILE_EVENTS_MIN, type SourceGroup } from '@parallax/model'
import type { CountedOutlet } from '@parallax/store'
import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
import { OutletLink } from '../parts/outlet-link.js'
import { InGroups } from './in-groups.js'

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
      <p class="quiet">{feeds === 0 ? words.outlets.notSubscribed : words.counts.feeds(feeds)}</p>
      <p class={events < PROFILE_EVENTS_MIN ? 'quiet' : undefined}>
        {events === 0 ? words.outlets.nothingCompared : words.outlets.comparedIn(articles, events)}
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
    <Layout title={words.outlets.heading} section="outlets" styles={['parts.css', 'outlets.css']}>
      <h1>{words.outlets.heading}</h1>
      {outlets.length === 0 ? (
        <p class="notice">
          {words.outlets.none((feeds) => (
            <a href="/feeds">{feeds}</a>
          ))}
        </p>
      ) : (
        <p class="lead">{words.outlets.what(PROFILE_EVENTS_MIN)}</p>
      )}
      <p>
        {words.outlets.groups(groups.length > 0, (own) => (
          <a href="/groups">{own}</a>
        ))}
      </p>
      <ul class="outlets">
        {outlets.map((outlet) => (
          <Item key={outlet.id} outlet={outlet} groups={groups} />
        ))}
      </ul>
    </Layout>
  )
}
