"""Logging and correcting interactions: the form, its drafts, and what opens it."""
