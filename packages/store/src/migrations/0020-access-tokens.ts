/**
 * Tokens with scopes and an end stand in a table of their own: a dashboard of the release before, which knows neither, admits
 * none of them. How many requests were let through matters for a minute, so that table is not logged.
 */
export const accessTokens = `
create table parallax.access_tokens (
  id text primary key,
  hash text not null,
  name text not null,
  hint text not null,
  scopes text[] not null,
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3),
  last_used_at timestamptz(3),
  revoked_at timestamptz(3)
);

create unlogged table parallax.rate_windows (
  key text primary key,
  ends_at timestamptz not null,
  taken integer not null
) with (fillfactor = 50);

create index requests_created on parallax.requests (created_at);
`
