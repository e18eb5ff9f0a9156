"""Pemustaka: the relationship desk of a library."""

__version__ = "0.1.0"
