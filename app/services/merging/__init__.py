"""How two patrons become one: whose value each field gets, and how all that is the lost one's moves."""
