/**
 * Events can be merged and split. `moves` is what a correction did, so that it can be taken back; `together` and
 * `apart` are two groups of articles each that it holds in one event, or in two, against later evidence.
 */
export const regrouping = `
alter table parallax.events
  add column split_from text references parallax.events,
  add check (merged_into <> id),
  add check (split_from <> id);
create index events_split on parallax.events (split_from) where split_from is not null;

alter table parallax.corrections
  add column moves json not null default '[]',
  add column together json,
  add column apart json,
  add column article_ids text[] not null default '{}';
create index corrections_of_article on parallax.corrections using gin (article_ids);

create table parallax.regroupings (
  seq bigint generated always as identity primary key,
  at timestamptz(3) not null default now(),
  action json not null,
  moves json not null
);

create table parallax.also_in (
  article_id text not null references parallax.articles on delete cascade,
  event_id text not null references parallax.events,
  why json not null,
  primary key (article_id, event_id)
);
create index also_in_event on parallax.also_in (event_id);
`
