/**
 * What the latest comparison of an event counts of each of its outlets; kept as json, so that another count needs no
 * other column. Comparisons that are there already are not counted here: an event gets its rows when it is compared
 * next, which a newer method has done to every event when there is time.
 */
export const outletTallies = `
create table parallax.outlet_tallies (
  event_id text not null references parallax.events on delete cascade,
  outlet_id text not null references parallax.outlets on delete cascade,
  tally jsonb not null,
  primary key (event_id, outlet_id)
);
create index outlet_tallies_of_outlet on parallax.outlet_tallies (outlet_id);
`
