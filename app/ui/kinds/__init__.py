"""Dialogs about kinds of request: what they are made of, and what was earned with them."""
