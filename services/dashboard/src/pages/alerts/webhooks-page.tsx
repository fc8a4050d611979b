import { type Delivery, MAIN_ALERTS, type Outlet, type Webhook } from '@parallax/model'
import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
import type { WebhookForm as Given, WebhooksQuery } from './alerts-query.js'
import type { RefusedChange } from './change-webhook.js'
import { DeliveryList } from './delivery-list.js'
import { WebhookForm } from './webhook-form.js'
import { WebhookItem } from './webhook-item.js'

export interface WebhooksPageProps {
  query: WebhooksQuery
  webhooks: readonly Webhook[]
  /** The latest of all of them. */
  deliveries: readonly Delivery[]
  outlets: readonly Outlet[]
  /** A form that could not be kept, and why. */
  refused: { given: Given; reason: string } | null
  refusedChange: RefusedChange | null
  /** A webhook that was just added: this is the only time that its secret is told. */
  added: { host: string; secret: string } | null
  now: Date
}

const NOTHING_GIVEN: Given = {
  ...{ name: '', url: '', on: [...MAIN_ALERTS], outlet: undefined },
  ...{ isActive: true, keepsRules: false },
}

function Notice({ query, added }: Pick<WebhooksPageProps, 'query' | 'added'>) {
  const said = added ? words.alerts.added(added.host, <code>{added.secret}</code>) : null
  const done = query.done ? words.alerts.done[query.done] : null
  return said || done ? (
    <p class="notice is-good" role="status">
      {said ?? done}
    </p>
  ) : null
}

/** Where alerts are sent, how that goes, and the form that adds an address. */
export function WebhooksPage(props: WebhooksPageProps) {
  const { query, webhooks, deliveries, outlets, refused, refusedChange, added, now } = props
  return (
    <Layout title={words.alerts.webhooks} section={null} styles={['parts.css', 'alerts.css']} scripts={['forms.js']}>
      <h1>{words.alerts.webhooks}</h1>
      <p class="lead">{words.alerts.webhooksAre}</p>
      <p class="meta">
        <a href="/alerts">{words.alerts.heading}</a>
      </p>
      <Notice query={query} added={added} />
      <ul class="webhooks">
        {webhooks.map((webhook) => (
          <WebhookItem
            key={webhook.id}
            webhook={webhook}
            outlets={outlets}
            refused={refusedChange?.id === webhook.id ? refusedChange : null}
            now={now}
          />
        ))}
      </ul>
      <section aria-labelledby="new">
        <h2 id="new">{words.alerts.another}</h2>
        <WebhookForm given={refused?.given ?? NOTHING_GIVEN} reason={refused?.reason ?? null} outlets={outlets} />
      </section>
      {deliveries.length === 0 ? null : (
        <section aria-labelledby="latest">
          <h2 id="latest">{words.alerts.latest}</h2>
          <DeliveryList deliveries={deliveries} webhooks={webhooks} now={now} />
        </section>
      )}
    </Layout>
  )
}
