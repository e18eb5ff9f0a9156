"""Opening hours of the branch, to be seen and edited: weeks, variants, closures, holidays."""
