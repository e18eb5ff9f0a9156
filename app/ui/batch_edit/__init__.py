"""One field of many patrons changed at once: what it gets, whom it changes, how far it is."""
