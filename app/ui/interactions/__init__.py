"""The tab Interactions: every contact with patrons, newest first."""
