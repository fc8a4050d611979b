export const articles = `
create table parallax.articles (
  id text primary key,
  seq bigint generated always as identity unique,
  outlet_id text not null references parallax.outlets,
  feed_id text references parallax.feeds on delete set null,
  url text not null,
  url_key text not null,
  title text not null,
  author text,
  summary text,
  published_at timestamptz(3),
  seen_at timestamptz(3) not null,
  known_at timestamptz(3) not null generated always as (coalesce(published_at, seen_at)) stored,
  search tsvector not null generated always as (to_tsvector('english', title)) stored,
  text_state text not null default 'waiting' check (text_state in ('waiting', 'read', 'snippet', 'failed')),
  text_from text check (text_from in ('page', 'feed', 'given')),
  text_reason text,
  lead text not null default '',
  revision_id text,
  edits integer not null default 0,
  feed_paragraphs text[],
  etag text,
  last_modified text,
  first_read_at timestamptz(3),
  last_read_at timestamptz(3),
  next_read_at timestamptz(3),
  event_id text,
  why json,
  unique (outlet_id, url_key),
  check ((event_id is null) = (why is null)),
  check (text_state <> 'read' or text_from is not null),
  check (text_state not in ('snippet', 'failed') or text_reason is not null),
  check ((text_state in ('read', 'snippet')) = (revision_id is not null))
);
create index articles_of_feed on parallax.articles (feed_id, seq);
create index articles_of_outlet on parallax.articles (outlet_id, seq);
create index articles_of_event on parallax.articles (event_id, seen_at, seq);
create index articles_to_read on parallax.articles ((text_state <> 'waiting'), next_read_at) where next_read_at is not null;
create index articles_to_place on parallax.articles (known_at, seq)
  where event_id is null and text_state in ('read', 'snippet');
create index articles_search on parallax.articles using gin (search);

create table parallax.revisions (
  id text primary key,
  article_id text not null references parallax.articles on delete cascade,
  number integer not null check (number > 0),
  title text not null,
  paragraphs text[] not null,
  source text not null check (source in ('page', 'feed', 'given', 'snippet')),
  seen_at timestamptz(3) not null,
  unique (article_id, number)
);
create index articles_of_revision on parallax.articles (revision_id);
alter table parallax.articles add foreign key (revision_id) references parallax.revisions deferrable initially deferred;
`
