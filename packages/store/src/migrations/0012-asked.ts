/**
 * Sources that somebody asked to have compared, and the event that is theirs alone. Their outlets are rows of their own:
 * an older analyst that runs at the same time counts what it compares for those, and for no outlet of the news.
 */
export const asked = `
create table parallax.asked (
  id text primary key,
  sources json not null,
  outcomes json,
  created_at timestamptz(3) not null default now()
);
create index asked_latest on parallax.asked (created_at, id);
create index asked_unread on parallax.asked (created_at) where outcomes is null;

alter table parallax.events add column asked_id text references parallax.asked;
create unique index events_asked on parallax.events (asked_id) where asked_id is not null;
alter table parallax.outlets add column asked boolean not null default false;
`
