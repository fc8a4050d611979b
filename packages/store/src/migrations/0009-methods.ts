/** By which method an event was compared last, so that the events of an older one are found without reading them all. */
export const methods = `
alter table parallax.events
  add column method text,
  add column asked_again boolean not null default false;
update parallax.events e set method = c.method from parallax.comparisons c where c.id = e.comparison_id;
create index events_method on parallax.events (method, moved_at, id)
  where merged_into is null and method is not null;
create index events_asked_again on parallax.events (moved_at, id) where asked_again and merged_into is null;
`
