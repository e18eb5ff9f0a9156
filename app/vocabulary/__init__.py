"""Closed lists and values that every layer, the UI included, may know: plain Python."""
