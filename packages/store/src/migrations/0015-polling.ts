/** What the polling policy remembers of a feed, and the address that it was subscribed under before it moved. */
export const polling = `
alter table parallax.feeds add column polling jsonb not null default '{}';
alter table parallax.feeds add column moved_from text;
`
