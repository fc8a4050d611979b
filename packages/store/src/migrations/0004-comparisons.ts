export const comparisons = `
create table parallax.comparisons (
  id text primary key,
  event_id text not null references parallax.events,
  version integer not null check (version > 0),
  method text not null,
  fingerprint text not null,
  created_at timestamptz(3) not null,
  body json not null,
  unique (event_id, version)
);

create table parallax.corrections (
  id text primary key,
  seq bigint generated always as identity unique,
  event_ids text[] not null,
  action json not null,
  created_at timestamptz(3) not null default now()
);
create index corrections_of_event on parallax.corrections using gin (event_ids);
`
