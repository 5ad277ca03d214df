-- owner: custody
-- Up to where each witness signed is asked every few seconds, also of one that never did.
create index log_cosignature_witness on log_cosignature (witness, size);
