/**
 * Who moved an article after it was placed, and whether its reasons still speak of the event it was placed in: those of
 * an event whose articles changed are worked out again before its next comparison. `about` is what a correction is
 * about in the words of then, since the finding itself is gone afterwards.
 */
export const fixing = `
alter table parallax.articles
  add column moved_by text check (moved_by in ('reader', 'evidence')),
  add column why_stale boolean not null default false;
create index articles_why_stale on parallax.articles (event_id) where why_stale;

alter table parallax.corrections add column about text[] not null default '{}';

update parallax.articles set moved_by = 'evidence', why_stale = true
  where id in (select move ->> 'articleId' from parallax.regroupings, json_array_elements(moves) move);
update parallax.articles set moved_by = 'reader', why_stale = true
  where id in (select move ->> 'articleId' from parallax.corrections, json_array_elements(moves) move);
update parallax.events e set change = change + 1
  where merged_into is null and exists (select from parallax.articles a where a.event_id = e.id and a.why_stale);
`
