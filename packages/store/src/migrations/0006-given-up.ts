export const givenUp = `
alter table parallax.articles add column given_up text;
alter table parallax.events add column given_up text;
`
