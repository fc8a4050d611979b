/**
 * The state of an event that is still to be held against its neighbours; null where none is. Of the events that are there
 * nothing is asked.
 */
export const revising = `
alter table parallax.events add column revise_change integer;
create index events_unrevised on parallax.events (moved_at) where revise_change is not null and merged_into is null;
`
