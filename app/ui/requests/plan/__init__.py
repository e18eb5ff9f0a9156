"""The picture of a request: what was planned against what happened, in the opening hours of its branch."""
