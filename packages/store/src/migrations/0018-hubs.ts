/**
 * Subscriptions of feeds at the hubs that they declare (WebSub). The id stands in the address that the hub calls. A row
 * outlives its feed, until the hub has been told that nobody listens any more.
 */
export const hubs = `
create table parallax.hub_subscriptions (
  id text primary key,
  feed_id text not null unique,
  hub text not null,
  topic text not null,
  secret text not null,
  asked text check (asked in ('subscribe', 'unsubscribe')),
  asked_at timestamptz(3),
  tries integer not null default 0,
  leased_at timestamptz(3),
  lease_until timestamptz(3),
  pushed_at timestamptz(3),
  refusal text
);
`
