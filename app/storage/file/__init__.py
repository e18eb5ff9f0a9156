"""The library file: opening, its lock, migrations, backups, checks."""
