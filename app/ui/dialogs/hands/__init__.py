"""Dialogs about who has a request in hand, what was delivered, and requests that are one."""
