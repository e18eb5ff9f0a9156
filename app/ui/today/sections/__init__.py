"""The sections of Today: each shows its part of what was read, and speaks for itself."""
