"""What colleagues do for each other: follow-ups, a word for the next shift, thanks, one's own month."""
