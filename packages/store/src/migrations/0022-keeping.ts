/**
 * What was compared can be told and kept. `corrections` and `earlier_ids` are what a comparison was made from beside the
 * revisions in its body; null in one that was saved before they were, or by an older worker. A permalink holds its
 * comparison, by the constraint. The addresses of articles that were removed stay as hashes, so that a feed which lists
 * an old story for ever does not bring it back.
 */
export const keeping = `
create function parallax.revisions_of(body json) returns text[]
  language sql immutable parallel safe
  return array(
    select article ->> 'revisionId' from json_array_elements(body -> 'articles') article
    where article ->> 'revisionId' is not null
  );

alter table parallax.comparisons
  add column corrections json,
  add column earlier_ids text[];
create index comparisons_created on parallax.comparisons (created_at, id);
create index comparisons_revisions on parallax.comparisons using gin (parallax.revisions_of(body));

create table parallax.permalinks (
  comparison_id text not null references parallax.comparisons,
  row_id text not null,
  created_at timestamptz(3) not null default now(),
  primary key (comparison_id, row_id)
);

create table parallax.removed_articles (
  outlet_id text not null references parallax.outlets on delete cascade,
  address_hash text not null,
  primary key (outlet_id, address_hash)
);
create index articles_without_event on parallax.articles (seen_at) where event_id is null;
create index events_of_one on parallax.events (moved_at)
  where article_count = 1 and merged_into is null and asked_id is null;
`
