"""Popups in which one types and picks a line with the arrows and Enter."""
