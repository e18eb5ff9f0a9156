"""Patrons from files of other systems: SLiMS, Koha, any CSV; each row a patron or a reason why not."""
