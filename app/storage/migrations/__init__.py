"""Migrations of the library file, run by app/storage/file/migrating.py through Alembic's operations."""
