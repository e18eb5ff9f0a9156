"""How each kind of record is sought when one searches across everything."""
