"""All commands in one popup (Ctrl+Shift+P)."""
