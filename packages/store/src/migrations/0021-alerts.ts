/**
 * What happened between two comparisons of an event, where it is sent, and how far that is. Events may be merged and
 * comparisons forgotten: an alert carries all that is told of it.
 */
export const alerts = `
create table parallax.alerts (
  id text primary key,
  seq bigint generated always as identity unique,
  happened text not null,
  kind text,
  origins_from integer,
  origins_to integer,
  event_id text not null,
  outlet_ids text[] not null,
  at timestamptz(3) not null,
  body json not null
);
create index alerts_of_event on parallax.alerts (event_id, seq);
create index alerts_of_outlet on parallax.alerts using gin (outlet_ids);
create index alerts_happened on parallax.alerts (happened, seq);
create index alerts_of_kind on parallax.alerts (kind, seq);
create index alerts_at on parallax.alerts (at);

create table parallax.webhooks (
  id text primary key,
  seq bigint generated always as identity unique,
  url text not null,
  secret text not null,
  rules json not null,
  created_at timestamptz(3) not null default now(),
  delivered_at timestamptz(3),
  failing_since timestamptz(3),
  last_error text,
  disabled_reason text
);

create table parallax.deliveries (
  id text primary key,
  seq bigint generated always as identity unique,
  webhook_id text not null references parallax.webhooks on delete cascade,
  alert_id text not null references parallax.alerts on delete cascade,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'dead')),
  tries integer not null default 0,
  error text,
  created_at timestamptz(3) not null default now(),
  tried_at timestamptz(3),
  unique (webhook_id, alert_id)
);
create index deliveries_of_webhook on parallax.deliveries (webhook_id, state, seq);
create index deliveries_of_alert on parallax.deliveries (alert_id);
`
