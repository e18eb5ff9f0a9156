"""Everything that is pressed or chosen."""
