/**
 * Words to be searched for. Those of a text stand with its revision, which is written once, and not with its article,
 * whose every reading would write them into the index again. Facts and speakers are those of the latest comparison of
 * an event, in the order compared; those of earlier comparisons come as their events are asked for again, behind all
 * other work. A text gives at most its first 100,000 characters, since a tsvector holds 1 MB;
 * `toast_tuple_target` keeps texts and words out of the rows, so that a common word is counted without reading them.
 */
export const search = `
create function parallax.words_of(heading text, texts text[]) returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('english'::regconfig, heading), 'A')
    || to_tsvector('english'::regconfig, left(array_to_string(texts, E'\\n'), 100000));

alter table parallax.revisions set (toast_tuple_target = 256);
alter table parallax.revisions
  add column search tsvector not null generated always as (parallax.words_of(title, paragraphs)) stored;
create index revisions_seen on parallax.revisions (seen_at, id);
create index revisions_search on parallax.revisions using gin (search);

create table parallax.facts (
  seq bigint generated always as identity primary key,
  event_id text not null references parallax.events on delete cascade,
  fact_id text not null,
  origins integer not null,
  article_ids text[] not null,
  sentences integer[] not null,
  wordings text[] not null,
  search tsvector not null generated always as (parallax.words_of('', wordings)) stored
);
create index facts_of_event on parallax.facts (event_id);
create index facts_search on parallax.facts using gin (search);

create table parallax.speakers (
  seq bigint generated always as identity primary key,
  event_id text not null references parallax.events on delete cascade,
  name text not null,
  quoted_words integer not null,
  article_ids text[] not null,
  sentences integer[] not null,
  fact_ids text[] not null,
  quotations text[] not null,
  search tsvector not null generated always as (parallax.words_of(name, quotations)) stored
);
create index speakers_of_event on parallax.speakers (event_id);
create index speakers_search on parallax.speakers using gin (search);

alter table parallax.events add column outlets integer not null default 1;
update parallax.events e set outlets = counted.outlets from (
  select event_id, count(distinct outlet_id)::integer as outlets from parallax.articles
  where event_id is not null group by event_id
) counted where counted.event_id = e.id;
create index events_outlets on parallax.events (outlets, moved_at, id) where merged_into is null;
create index events_differences on parallax.events ((conflicts + only_here + edits), moved_at, id)
  where merged_into is null;
create index events_in_conflict on parallax.events (moved_at, id) where merged_into is null and conflicts > 0;
update parallax.events set asked_again = true where comparison_id is not null and merged_into is null;
create index events_edited on parallax.events (moved_at, id) where merged_into is null and edits > 0;
`
