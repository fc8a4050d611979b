/**
 * What events are found by moves from an array on the event, which every change of the event wrote into its GIN index
 * again, to rows that are written once. The terms of a single article are not known any more: each gets its event's.
 */
export const eventTerms = `
create table parallax.event_terms (
  term text collate "C" not null,
  day integer not null,
  event_id text not null,
  primary key (term, day, event_id)
);
create table parallax.article_terms (
  article_id text primary key references parallax.articles on delete cascade,
  day integer not null,
  terms text[] not null
);

insert into parallax.article_terms (article_id, day, terms)
  select a.id, floor(extract(epoch from a.known_at) / 86400)::integer, e.index_terms
  from parallax.articles a join parallax.events e on e.id = a.event_id;
insert into parallax.event_terms (term, day, event_id)
  select distinct term, t.day, a.event_id
  from parallax.article_terms t join parallax.articles a on a.id = t.article_id, unnest(t.terms) term;

drop index parallax.events_index_terms;
alter table parallax.events drop column index_terms;
`
