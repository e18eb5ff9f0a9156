"""How every change to a record is remembered, and undone."""
