"""The Patrons tab: the list, and the panel of the patron in front of you."""
