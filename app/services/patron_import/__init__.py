"""Brings patrons in from other systems' files: matched, compared, and written as one change set."""
