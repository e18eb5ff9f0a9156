"""Late entry: what was written on paper while the computer was off, typed in line by line."""
