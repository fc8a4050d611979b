export const requests = `
create table parallax.requests (
  id text primary key,
  name text,
  payload json,
  state text not null default 'asked' check (state in ('asked', 'completed', 'failed')),
  result json,
  reason text,
  created_at timestamptz(3) not null default now(),
  finished_at timestamptz(3)
);

create table parallax.idempotency (
  key_hash text primary key,
  request_hash text not null,
  response json,
  begun_at timestamptz(3) not null
);
create index idempotency_begun on parallax.idempotency (begun_at);

create table parallax.tokens (
  hash text primary key,
  name text not null,
  created_at timestamptz(3) not null default now()
);
`
