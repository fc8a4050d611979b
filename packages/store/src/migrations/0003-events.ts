export const events = `
create table parallax.events (
  id text primary key,
  title text not null,
  first_seen_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  first_known_at timestamptz(3) not null,
  last_known_at timestamptz(3) not null,
  moved_at timestamptz(3) not null,
  article_count integer not null check (article_count >= 0),
  index_terms text[] not null,
  edits integer not null default 0,
  change integer not null default 1,
  compared_change integer not null default 0,
  comparison_id text,
  origins integer not null,
  origin_ids json not null default '{}',
  facts integer not null default 0,
  shared integer not null default 0,
  conflicts integer not null default 0,
  only_here integer not null default 0,
  finding_kinds text[] not null default '{}',
  headline_pair text[],
  merged_into text references parallax.events
);
create index events_moved on parallax.events (moved_at, id) where merged_into is null;
create index events_first on parallax.events (first_seen_at, id) where merged_into is null;
create index events_origins on parallax.events (origins, moved_at, id) where merged_into is null;
create index events_conflicts on parallax.events (conflicts, moved_at, id) where merged_into is null;
create index events_uncompared on parallax.events (moved_at) where change > compared_change and merged_into is null;
create index events_index_terms on parallax.events using gin (index_terms) where merged_into is null;
create index events_merged on parallax.events (merged_into) where merged_into is not null;

alter table parallax.articles add foreign key (event_id) references parallax.events;

create table parallax.terms (
  term text primary key,
  articles integer not null
);
create table parallax.placed (
  one boolean primary key default true check (one),
  articles integer not null
);
insert into parallax.placed (articles) values (0);
`
