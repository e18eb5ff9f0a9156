"""Bring your patrons in: choose the file, see what was recognised and would happen, import, look back."""
