"""Choosing patrons in forms: by name, number or scan."""
