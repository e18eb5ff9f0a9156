"""What this version of the program writes into a library file's header."""

SCHEMA = 21
"""The number of the newest migration; kept as SQLite's `user_version`."""

APPLICATION_ID = 0x50454D55
"""`PEMU`: tells a Pemustaka library from any other SQLite file (SQLite's `application_id`)."""
