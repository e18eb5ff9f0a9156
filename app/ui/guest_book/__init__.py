"""The guest book: who comes to the library."""
