"""What a person asks of the program itself: its keys, its version, where its files are."""
