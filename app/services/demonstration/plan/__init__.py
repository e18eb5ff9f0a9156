"""The demonstration library as a pure plan: rows made by chance that repeats, without a database."""
