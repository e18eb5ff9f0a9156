"""The search across everything (Ctrl+K)."""
