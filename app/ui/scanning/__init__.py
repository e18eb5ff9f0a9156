"""Scanners are keyboards: their bursts of keys, told from typing and kept out of the fields."""
