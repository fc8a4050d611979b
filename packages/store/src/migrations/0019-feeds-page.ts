/** A feed that a person removed is kept for a while, so that it can be brought back with what is known of its entries. */
export const feedsPage = `
alter table parallax.feeds add column removed_at timestamptz(3);
create index feeds_removed on parallax.feeds (removed_at) where removed_at is not null;
`
