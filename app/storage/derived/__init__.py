"""Tables computed from records, kept in the same transaction."""
