/** The processes of the installation, and when each of them last gave a sign of life, by the database's clock. */
export const processes = `
create table parallax.processes (
  id text primary key,
  service text not null,
  host text not null,
  pid integer not null,
  method text not null,
  jobs text[] not null,
  every_ms integer not null,
  started_at timestamptz(3) not null,
  seen_at timestamptz(3) not null
);
`
