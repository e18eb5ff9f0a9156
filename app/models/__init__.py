"""Mapped classes: one record kind a file, with the rules that belong to it."""
