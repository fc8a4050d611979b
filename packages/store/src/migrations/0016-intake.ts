/**
 * What the entries of a feed are known by (a short hash for each mark, of which one in common is enough), and what
 * feeds and pages say of an article beside its text. `feeds.gone_sightings` is read by nobody now, and stays for workers of
 * an older version that run beside.
 */
export const intake = `
alter table parallax.articles add column language text;
alter table parallax.articles add column categories text[] not null default '{}';
alter table parallax.articles add column credit text;
alter table parallax.articles add column updated_at timestamptz(3);

create table parallax.entry_marks (
  feed_id text not null references parallax.feeds on delete cascade,
  mark text not null,
  article_id text not null references parallax.articles on delete cascade,
  primary key (feed_id, mark)
);
create index entry_marks_article on parallax.entry_marks (article_id);
`
