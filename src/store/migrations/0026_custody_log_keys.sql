-- owner: custody
-- Keys of the log that are not made from the seed of this house (it was restored without its keys) and still are its own: told under the seed, so
-- that nobody who only writes the database can add one.
create table log_key_vouched (
  vkey text primary key,
  mac bytea not null check (octet_length(mac) = 32)
);
