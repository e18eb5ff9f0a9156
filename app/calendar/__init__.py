"""When a branch is open, and how much opening time lies between two moments. Needs no database."""
