/**
 * Whose turn it is to ask a host, for all processes together. What stands here matters for seconds, so the table is not
 * logged: after a crash of the server it is empty, as nobody asks any more. Half of a page stays free, for its rows are
 * written over all the time.
 */
export const hostTurns = `
create unlogged table parallax.host_turns (
  host text primary key,
  holder text,
  held_until timestamptz not null default '-infinity',
  started_at timestamptz not null default '-infinity',
  booked_until timestamptz not null default '-infinity'
) with (fillfactor = 50);
`
