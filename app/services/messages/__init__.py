"""Words to patrons, in the patron's language and not in that of the screens: no Qt, small tables."""
