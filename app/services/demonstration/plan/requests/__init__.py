"""What patrons of the demonstration library asked for, and what became of it."""
