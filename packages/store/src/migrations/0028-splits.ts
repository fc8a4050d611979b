/** How often later evidence has taken an article out of an event, so that it does not go to and fro for ever. */
export const splits = `
alter table parallax.articles add column splits smallint not null default 0;
`
