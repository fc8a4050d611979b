/** The reader's own groups of outlets, begun with the groups that feeds were subscribed under. */
export const groups = `
create table parallax.groups (
  id text primary key,
  seq bigint generated always as identity unique,
  name text not null
);
create unique index groups_name on parallax.groups (lower(name));

create table parallax.group_outlets (
  group_id text not null references parallax.groups on delete cascade,
  outlet_id text not null references parallax.outlets on delete cascade,
  primary key (group_id, outlet_id)
);
create index group_outlets_outlet on parallax.group_outlets (outlet_id);
create index articles_of_outlet_known on parallax.articles (outlet_id, known_at);

insert into parallax.groups (id, name)
  select 'g' || md5(lower(trim(name))), left(trim(name), 80) from (
    select distinct on (left(lower(trim(group_name)), 80)) group_name as name from parallax.feeds
    where trim(group_name) <> '' order by left(lower(trim(group_name)), 80), seq
  ) named;
insert into parallax.group_outlets (group_id, outlet_id)
  select distinct g.id, f.outlet_id from parallax.feeds f
  join parallax.groups g on lower(g.name) = lower(left(trim(f.group_name), 80));
`
