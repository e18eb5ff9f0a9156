"""Whom the demonstration library serves."""
