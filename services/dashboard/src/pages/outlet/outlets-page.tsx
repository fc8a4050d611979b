import { PROFILE_EVENTS_MIN } from '@parallax/model'
import type { CountedOutlet } from '@parallax/store'
import { Layout } from '../parts/layout.js'
import { OutletLink } from '../parts/outlet-link.js'
import { amount } from './number-words.js'

function Item({ outlet }: { outlet: CountedOutlet }) {
  const { domain, events, articles, feeds } = outlet
  return (
    <li>
      <h2>
        <OutletLink outlet={outlet} />
      </h2>
      <p class="address">{domain}</p>
      <p class="quiet">{feeds === 0 ? 'not subscribed' : amount(feeds, 'feed')}</p>
      <p class={events < PROFILE_EVENTS_MIN ? 'quiet' : undefined}>
        {events === 0
          ? 'nothing compared yet'
          : `${amount(articles, 'article')} compared in ${amount(events, 'event')}`}
      </p>
    </li>
  )
}

/** Every outlet that has been subscribed or linked, by name. */
export function OutletsPage({ outlets }: { outlets: readonly CountedOutlet[] }) {
  return (
    <Layout title="Outlets" section="outlets" styles={['outlets.css']}>
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
      <ul class="outlets">
        {outlets.map((outlet) => (
          <Item key={outlet.id} outlet={outlet} />
        ))}
      </ul>
    </Layout>
  )
}
