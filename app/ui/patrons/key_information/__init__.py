"""The nine key informations of one patron: what is known, how sure it still is, what to ask."""
