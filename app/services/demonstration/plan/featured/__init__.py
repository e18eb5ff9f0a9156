"""The patrons whom a visitor of the demonstration library meets first, each with a story of its own."""
