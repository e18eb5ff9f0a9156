"""The database: engines and sessions, change sets, derived tables, the file with its lock and backups."""
