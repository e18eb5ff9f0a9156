"""The fields that a library keeps in its patrons' profiles: shown, added, changed, put in order, removed."""
