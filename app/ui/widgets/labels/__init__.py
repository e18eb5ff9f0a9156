"""Everything that only shows: text, state, key, amount."""
