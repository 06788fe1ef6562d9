-- A box is erased by deleting its row and its lines; one with a farewell keeps its row until `gone_until` (epoch ms).
create table if not exists box (
  id integer primary key,
  name blob not null unique,
  door blob not null,
  bytes integer not null default 0,
  newest integer not null default 0,
  farewell blob,
  gone_until integer
) strict;

create table if not exists line (
  box integer not null references box (id),
  place integer not null,
  device blob not null,
  n integer not null,
  body blob not null,
  unique (box, device, n),
  unique (box, place)
) strict;

create table if not exists sheet (
  id text primary key,
  owner blob not null,
  until integer not null,
  views_left integer not null,
  body blob
) strict;

create index if not exists sheet_until on sheet (until);

-- One row that is written to learn whether the disk takes anything.
create table if not exists probe (id integer primary key, at integer not null) strict;
