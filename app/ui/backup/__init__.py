"""Backing up now: where to, how far it is, and what came of it."""
