"""The library's list of what it writes to patrons for."""
