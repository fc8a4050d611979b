export const outletsAndFeeds = `
create table parallax.outlets (
  id text primary key,
  name text not null,
  domain text not null unique,
  created_at timestamptz(3) not null default now()
);

create table parallax.feeds (
  id text primary key,
  seq bigint generated always as identity unique,
  url text not null,
  url_key text not null unique,
  title text not null,
  site_url text,
  kind text not null check (kind in ('rss', 'atom', 'rdf', 'json')),
  outlet_id text not null references parallax.outlets,
  group_name text,
  status text not null default 'active' check (status in ('active', 'paused', 'failing', 'gone')),
  created_at timestamptz(3) not null default now(),
  last_polled_at timestamptz(3),
  next_poll_at timestamptz(3),
  last_error text,
  error_count integer not null default 0,
  gone_sightings integer not null default 0,
  article_count integer not null default 0,
  etag text,
  last_modified text,
  body_hash text
);
create index feeds_due on parallax.feeds (next_poll_at) where status in ('active', 'failing');
`
