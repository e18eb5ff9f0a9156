"""Dialogs about a patron's relations, alerts and permissions."""
